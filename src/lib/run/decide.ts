import type { Agenda } from '#lib/agenda/agenda.ts';
import { speakersOf } from '#lib/discussion/floor.ts';
import type { Discussion } from '#lib/discussion/speaker.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import { isOpen, isPending } from '#lib/vote/vote.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import type { Command } from './command.ts';
import { adjust, insert, place, skip } from './decide-order.ts';
import { decideAssembly, type Assembly } from './decide-assembly.ts';
import type { RunEvent } from './event.ts';
import { withEmptied } from './emptied.ts';
import { ended, stale, underWay } from './phase.ts';
import { position } from './position.ts';
import type { Progress } from './progress.ts';
import { withWords, type Present } from './read-out.ts';
import { MOST_MESSAGES, MOST_NOTES, voteSince, type Run } from './run.ts';
import { runSheet, stepTo, stops, type Stop } from './run-sheet.ts';

type Decision = RunEvent | Refusal;

/** What a command may look at besides the run. */
export type RunCircumstances = Present &
	Assembly & {
		/** The caller's id of the command: what it creates (a message, a note, an item) carries it. */
		readonly id: string;
		readonly now: Instant;
	};

/** What a command does to a run, or why it may not. */
export function decide(run: Run, agenda: Agenda, command: Command, at: RunCircumstances): Decision {
	const event = settle(run, agenda, command, at);
	if (isRefusal(event)) return event;
	return withWords(withEmptied(event, run.progress, agenda), run.progress, agenda, at);
}

function settle(
	run: Run,
	agenda: Agenda,
	command: Command,
	{ id, now, ...assembly }: Assembly & { id: string; now: Instant }
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
			return underWay(progress) ?? pendingVote(run) ?? { type: 'ended', at };
		case 'undo':
			if (run.past.length === 0) return refuse('nothing-to-undo');
			return (
				stale(progress, command.from) ??
				others(run, command.steps) ??
				behindVote(run) ?? { type: 'undone', at }
			);
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
		case 'count':
			return { type: 'counted', figure: command.figure, value: command.value, at };
		case 'tell':
			if (run.messages.length >= MOST_MESSAGES) return refuse('too-many', { most: MOST_MESSAGES });
			return { type: 'told', message: id, text: command.text, at };
		case 'acknowledge':
			return acknowledge(run, command.message, at);
		case 'note':
			return note(run, agenda, command, { id, at, discussion: assembly.conference.discussion });
		case 'strike-note':
			if (!run.notes.some((note) => note.id === command.note)) return refuse('note-not-found');
			return { type: 'note-struck', note: command.note, at };
		case 'introduce':
			return introduce(run, command.person, assembly, at);
		default:
			return decideAssembly(run, command, { id, at }, assembly);
	}
}

/** A question that nobody closes would have no result in the minutes. */
function pendingVote({ votes }: Run): Refusal | null {
	return votes.some(isPending) ? refuse('vote-open') : null;
}

/** What is being counted is counted first: nothing is taken back behind it unseen. */
function behindVote(run: Run): Refusal | null {
	const since = voteSince(run);
	const isBehind = run.votes.some(({ isRecounting }) => isRecounting) || (since && isOpen(since));
	return isBehind ? refuse('vote-open') : null;
}

/** Refuses to take back what somebody else did meanwhile: the caller saw another last step. */
function others({ past, progress }: Run, steps: number | undefined): Refusal | null {
	if (steps === undefined || steps === past.length) return null;
	return refuse('stale-cue', { current: progress.cue ?? '' });
}

function start(progress: Progress, agenda: Agenda, at: Instant): Decision {
	if (progress.phase === 'ended') return refuse('already-ended');
	if (progress.phase !== 'ready') return refuse('already-started');
	const [first] = stops(runSheet(agenda, progress), null);
	return first ? { type: 'started', ...stepTo(first), at } : refuse('cue-not-found');
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

function moved(stop: Stop, at: Instant): RunEvent {
	return { type: 'moved', ...stepTo(stop), at };
}

function sceneOf(command: Extract<Command, { command: 'show' }>, at: Instant) {
	if (command.scene === 'follow') return null;
	const until = command.minutes === undefined ? null : at + command.minutes * MINUTE;
	return { kind: command.scene, text: command.text ?? '', until };
}

function note(
	{ progress, notes }: Run,
	agenda: Agenda,
	{ text, item = progress.item, speaker }: Extract<Command, { command: 'note' }>,
	{ id, at, discussion }: { id: string; at: Instant; discussion: Discussion }
): Decision {
	if (notes.length >= MOST_NOTES) return refuse('too-many', { most: MOST_NOTES });
	const isKnown = runSheet(agenda, progress).some((row) => row.item.id === item);
	if (item !== null && !isKnown) return refuse('item-not-found', { item });
	const isSpeaker = speakersOf(progress.floor, discussion).some((each) => each.id === speaker);
	if (speaker !== undefined && !isSpeaker) return refuse('speaker-not-found');
	const whose = speaker === undefined ? {} : { speaker };
	return { type: 'noted', note: id, item, text, ...whose, at };
}

function introduce(run: Run, person: string, { people }: Assembly, at: Instant): Decision {
	if (!people().has(person)) return refuse('person-not-found', { person });
	if (run.introducedLate.includes(person)) return refuse('already-acknowledged');
	return { type: 'introduced', person, at };
}

function acknowledge(run: Run, id: string, at: Instant): Decision {
	const message = run.messages.find((each) => each.id === id);
	if (!message) return refuse('message-not-found');
	if (message.seenAt !== null) return refuse('already-acknowledged');
	return { type: 'acknowledged', message: id, at };
}
