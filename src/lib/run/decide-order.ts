import { MOST_ITEMS, publicTitle, type Agenda, type Cue, type Item } from '#lib/agenda/agenda.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Command } from './command.ts';
import type { Adjustment, RunEvent } from './event.ts';
import { ended } from './phase.ts';
import type { Progress } from './progress.ts';
import { runSheet, stepTo, stops } from './run-sheet.ts';

type Decision = RunEvent | Refusal;

/** Passes over an item; the current one is left for the next. */
export function skip(progress: Progress, agenda: Agenda, id: string, at: Instant): Decision {
	const rows = runSheet(agenda, progress);
	if (!rows.some((row) => row.item.id === id && !row.skipped)) return refuse('item-not-found');
	const refusal = ended(progress);
	if (refusal) return refusal;
	if (progress.item !== id) return { type: 'skipped', item: id, then: null, at };
	const route = stops(rows, id);
	const last = route.findLastIndex((stop) => stop.item.id === id);
	const next = route[last + 1];
	if (!next) return refuse('last-cue');
	return { type: 'skipped', item: id, then: stepTo(next), at };
}

/** Moves an item before another, or to the end. */
export function place(
	progress: Progress,
	agenda: Agenda,
	{ item, before }: { item: string; before: string | null },
	at: Instant
): Decision {
	const rows = runSheet(agenda, progress);
	const ids = rows.map((row) => row.item.id);
	const row = rows.find((each) => each.item.id === item);
	if (!row) return refuse('item-not-found');
	// Where the hall stands is the one fixed point of the order: the rest moves around it.
	if (item === progress.item) return refuse('fixed-point', { item: publicTitle(row.item) });
	if (before !== null && (before === item || !ids.includes(before))) {
		return refuse('before-not-found');
	}
	return ended(progress) ?? { type: 'placed', item, before, at };
}

/** Puts in an item that was not planned. */
export function insert(
	progress: Progress,
	agenda: Agenda,
	command: Extract<Command, { command: 'insert' }>,
	id: string,
	at: Instant
): Decision {
	const ids = runSheet(agenda, progress).map((row) => row.item.id);
	if (command.before !== null && !ids.includes(command.before)) return refuse('before-not-found');
	if (ids.length >= MOST_ITEMS) return refuse('too-many', { most: MOST_ITEMS });
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
		cues: cuesFor(command, agenda, id)
	};
	return ended(progress) ?? { type: 'inserted', item, before: command.before, at };
}

/** A break the day calls for is spoken as the one the plan foresees, switched off or not. */
function cuesFor(
	{ kind, title }: Extract<Command, { command: 'insert' }>,
	agenda: Agenda,
	id: string
): readonly Cue[] {
	const foreseen = kind === 'break' && agenda.find((item) => item.kind === 'break');
	if (foreseen)
		return foreseen.cues.map((cue, index) => ({ ...cue, id: `${id}-cue-${index + 1}` }));
	return [
		{ id: `${id}-cue`, title, scene: kind === 'break' ? 'break' : 'item', lines: [], each: null }
	];
}

/** Gives items minutes or takes them. */
export function adjust(
	progress: Progress,
	agenda: Agenda,
	command: Extract<Command, { command: 'adjust' }>,
	at: Instant
): Decision {
	const { adjustments } = progress;
	const written = new Map(
		runSheet(agenda, progress).map(({ item }) => [
			item.id,
			item.minutes + (adjustments[item.id] ?? 0)
		])
	);
	const changes: Adjustment[] = [];
	for (const { item, minutes } of command.changes) {
		const had = written.get(item);
		if (had === undefined) return refuse('item-not-found', { item });
		// More than it has cannot be taken: a minute given later is then a minute more.
		const has = Math.max(0, Math.max(0, had) + minutes);
		written.set(item, has);
		changes.push({ item, minutes: has - had });
	}
	return ended(progress) ?? { type: 'adjusted', changes, at };
}
