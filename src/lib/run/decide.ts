import type { Agenda, Item } from '#lib/agenda/agenda.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import type { Command } from './command.ts';
import type { Adjustment, RunEvent } from './event.ts';
import type { Progress } from './progress.ts';
import type { Run } from './run.ts';
import { runSheet, stops, type Stop } from './run-sheet.ts';

type Decision = RunEvent | Refusal;

/**
 * What a command does to a run, or why it may not.
 * @param id the caller's id of the command: what it creates (a message, a note, an item) carries it
 */
export function decide(
	run: Run,
	agenda: Agenda,
	command: Command,
	{ id, now }: { id: string; now: Instant }
): Decision {
	const at = Math.max(now, run.at);
	const { progress } = run;
	switch (command.command) {
		case 'start':
			return start(progress, agenda, at);
		case 'next':
			return step(progress, agenda, command.from, 1, at);
		case 'previous':
			return step(progress, agenda, command.from, -1, at);
		case 'go-to':
			return goTo(progress, agenda, command, at);
		case 'pause':
			if (progress.phase === 'paused') return refuse('already-paused');
			return underWay(progress) ?? { type: 'paused', at };
		case 'resume':
			if (progress.phase !== 'paused') return underWay(progress) ?? refuse('not-paused');
			return { type: 'resumed', at };
		case 'end':
			return underWay(progress) ?? { type: 'ended', at };
		case 'undo':
			if (run.past.length === 0) return refuse('nothing-to-undo');
			return stale(progress, command.from) ?? { type: 'undone', at };
		case 'skip':
			return skip(progress, agenda, command.item, at);
		case 'restore':
			if (!progress.skipped.includes(command.item)) return refuse('item-not-found');
			return ended(progress) ?? { type: 'restored', item: command.item, at };
		case 'place':
			return place(progress, agenda, command, at);
		case 'insert':
			return insert(progress, agenda, command, id, at);
		case 'adjust':
			return adjust(progress, agenda, command, at);
		case 'show':
			if (command.scene === 'message' && !command.text)
				return refuse('bad-input', { where: 'text' });
			return { type: 'scene-set', scene: sceneOf(command, at), at };
		case 'tell':
			return { type: 'told', message: id, text: command.text, at };
		case 'acknowledge':
			return acknowledge(run, command.message, at);
		case 'note':
			return { type: 'noted', note: id, item: progress.item, text: command.text, at };
		case 'strike-note':
			if (!run.notes.some((note) => note.id === command.note)) return refuse('note-not-found');
			return { type: 'note-struck', note: command.note, at };
	}
}

function ended(progress: Progress): Refusal | null {
	return progress.phase === 'ended' ? refuse('already-ended') : null;
}

function underWay(progress: Progress): Refusal | null {
	return progress.phase === 'ready' ? refuse('not-started') : ended(progress);
}

function stale(progress: Progress, from: string | undefined): Refusal | null {
	if (from === undefined || from === progress.cue) return null;
	return refuse('stale-cue', { current: progress.cue ?? '' });
}

function start(progress: Progress, agenda: Agenda, at: Instant): Decision {
	if (progress.phase === 'ended') return refuse('already-ended');
	if (progress.phase !== 'ready') return refuse('already-started');
	const [first] = stops(runSheet(agenda, progress), null);
	return first
		? { type: 'started', cue: first.cue.id, item: first.item.id, at }
		: refuse('cue-not-found');
}

function step(
	progress: Progress,
	agenda: Agenda,
	from: string | undefined,
	by: 1 | -1,
	at: Instant
): Decision {
	const refusal = underWay(progress) ?? stale(progress, from);
	if (refusal) return refusal;
	const route = stops(runSheet(agenda, progress), progress.item);
	const here = position(route, progress, by);
	if (here === null) return refuse('cue-not-found');
	const target = route[here + by];
	if (!target) return refuse(by === 1 ? 'last-cue' : 'first-cue');
	return moved(target, at);
}

/** Where a step sets out from; an undo may lead back to a cue that was taken out of the script since. */
function position(route: readonly Stop[], { cue, item }: Progress, by: 1 | -1): number | null {
	const here = route.findIndex((stop) => stop.cue.id === cue);
	if (here >= 0) return here;
	const first = route.findIndex((stop) => stop.item.id === item);
	if (first < 0) return null;
	return by === 1 ? first - 1 : first;
}

function goTo(
	progress: Progress,
	agenda: Agenda,
	{ cue, from }: { cue: string; from?: string },
	at: Instant
): Decision {
	const refusal = underWay(progress) ?? stale(progress, from);
	if (refusal) return refusal;
	const target = runSheet(agenda, progress)
		.flatMap(({ item }) => item.cues.map((each) => ({ cue: each, item })))
		.find((stop) => stop.cue.id === cue);
	return target ? moved(target, at) : refuse('cue-not-found');
}

function moved({ cue, item }: Stop, at: Instant): RunEvent {
	return { type: 'moved', cue: cue.id, item: item.id, at };
}

function skip(progress: Progress, agenda: Agenda, id: string, at: Instant): Decision {
	const rows = runSheet(agenda, progress);
	if (!rows.some((row) => row.item.id === id && !row.skipped)) return refuse('item-not-found');
	const refusal = ended(progress);
	if (refusal) return refusal;
	if (progress.item !== id) return { type: 'skipped', item: id, then: null, at };
	const route = stops(rows, id);
	const last = route.findLastIndex((stop) => stop.item.id === id);
	const next = route[last + 1];
	if (!next) return refuse('last-cue');
	return { type: 'skipped', item: id, then: { cue: next.cue.id, item: next.item.id }, at };
}

function place(
	progress: Progress,
	agenda: Agenda,
	{ item, before }: { item: string; before: string | null },
	at: Instant
): Decision {
	const ids = runSheet(agenda, progress).map((row) => row.item.id);
	if (!ids.includes(item)) return refuse('item-not-found');
	// Where the hall stands is the one fixed point of the order: the rest moves around it.
	if (item === progress.item) return refuse('in-progress', { item });
	if (before !== null && (before === item || !ids.includes(before))) {
		return refuse('before-not-found');
	}
	return ended(progress) ?? { type: 'placed', item, before, at };
}

function insert(
	progress: Progress,
	agenda: Agenda,
	command: Extract<Command, { command: 'insert' }>,
	id: string,
	at: Instant
): Decision {
	const ids = runSheet(agenda, progress).map((row) => row.item.id);
	if (command.before !== null && !ids.includes(command.before)) return refuse('before-not-found');
	const item: Item = {
		id,
		kind: command.kind,
		part: 'programme',
		title: command.title,
		numbered: false,
		optional: false,
		enabled: true,
		flexible: command.kind === 'break',
		minutes: command.minutes,
		minMinutes: command.kind === 'break' ? 0 : command.minutes,
		performerLabel: '',
		performerId: null,
		standInId: null,
		cues: [
			{
				id: `${id}-cue`,
				title: command.title,
				scene: command.kind === 'break' ? 'break' : 'item',
				lines: []
			}
		]
	};
	return ended(progress) ?? { type: 'inserted', item, before: command.before, at };
}

function adjust(
	progress: Progress,
	agenda: Agenda,
	command: Extract<Command, { command: 'adjust' }>,
	at: Instant
): Decision {
	const minutesOf = new Map(runSheet(agenda, progress).map((row) => [row.item.id, row.minutes]));
	const changes: Adjustment[] = [];
	for (const { item, minutes } of command.changes) {
		const had = minutesOf.get(item);
		if (had === undefined) return refuse('item-not-found', { item });
		// More than it has cannot be taken: a minute given later is then a minute more.
		const has = Math.max(0, had + minutes);
		minutesOf.set(item, has);
		changes.push({ item, minutes: has - had });
	}
	return ended(progress) ?? { type: 'adjusted', changes, at };
}

function sceneOf(command: Extract<Command, { command: 'show' }>, at: Instant) {
	if (command.scene === 'follow') return null;
	const until = command.minutes === undefined ? null : at + command.minutes * MINUTE;
	return { kind: command.scene, text: command.text ?? '', until };
}

function acknowledge(run: Run, id: string, at: Instant): Decision {
	const message = run.messages.find((each) => each.id === id);
	if (!message) return refuse('message-not-found');
	if (message.seenAt !== null) return refuse('already-acknowledged');
	return { type: 'acknowledged', message: id, at };
}
