import { evolveCeremony } from '#lib/awards/ceremony.ts';
import { evolveFloor, type Floor } from '#lib/discussion/floor.ts';
import type { Instant } from '#lib/time/instant.ts';
import { evolveVotes } from '#lib/vote/vote.ts';
import {
	isUndoable,
	type Adjustment,
	type ReadOut,
	type RunEvent,
	type UndoableEvent
} from './event.ts';
import type { Heard, Progress, Stay } from './progress.ts';
import { NEW_RUN, type Run } from './run.ts';
import { subjectOf } from './subject.ts';

/** The run after an event. Pure and total: a stored event always applies. */
export function evolve(run: Run, event: RunEvent): Run {
	const at = Math.max(run.at, event.at);
	if (isUndoable(event)) {
		const progress = advance(run.progress, event);
		const { progress: before, votes } = run;
		const step = { type: event.type, subject: subjectOf(event), before, votes };
		return { ...run, progress, past: [...run.past, step], at };
	}
	switch (event.type) {
		case 'undone': {
			const step = run.past.at(-1);
			return step ? { ...run, progress: step.before, past: run.past.slice(0, -1), at } : run;
		}
		case 'told': {
			const message = { id: event.message, text: event.text, at: event.at, seenAt: null };
			return { ...run, messages: [...run.messages, message], at };
		}
		case 'acknowledged': {
			const messages = run.messages.map((message) =>
				message.id === event.message ? { ...message, seenAt: event.at } : message
			);
			return { ...run, messages, at };
		}
		case 'noted': {
			const { note: id, item, text, speaker = null } = event;
			return { ...run, notes: [...run.notes, { id, item, text, at: event.at, speaker }], at };
		}
		case 'note-struck':
			return { ...run, notes: run.notes.filter((note) => note.id !== event.note), at };
		case 'introduced':
			return { ...run, introducedLate: [...run.introducedLate, event.person], at };
		case 'floor-asked': {
			const { request: id, person, topic } = event;
			const asked = { id, person, topic, at: event.at, withdrawn: false };
			return { ...run, requests: [...run.requests, asked], at };
		}
		case 'floor-withdrawn': {
			const requests = run.requests.map((each) =>
				each.id === event.request ? { ...each, withdrawn: true } : each
			);
			return { ...run, requests, at };
		}
		default:
			return { ...run, votes: evolveVotes(run.votes, event), at };
	}
}

/** The run that a whole log tells of. */
export function replay(events: Iterable<RunEvent>): Run {
	let run = NEW_RUN;
	for (const event of events) run = evolve(run, event);
	return run;
}

function advance(progress: Progress, event: UndoableEvent): Progress {
	switch (event.type) {
		case 'started':
			return enter({ ...progress, phase: 'running', startedAt: event.at }, event, event.at);
		case 'moved':
			return enter(resume(progress, event.at), event, event.at);
		case 'paused':
			return { ...progress, phase: 'paused', pausedAt: event.at };
		case 'resumed':
			return resume(progress, event.at);
		case 'skipped': {
			const skipped = { ...progress, skipped: [...progress.skipped, event.item] };
			return event.then ? enter(resume(skipped, event.at), event.then, event.at) : skipped;
		}
		case 'restored':
			return { ...progress, skipped: progress.skipped.filter((item) => item !== event.item) };
		case 'placed':
			return {
				...progress,
				placements: [...progress.placements, { item: event.item, before: event.before }]
			};
		case 'inserted':
			return {
				...progress,
				inserted: [...progress.inserted, event.item],
				placements: [...progress.placements, { item: event.item.id, before: event.before }]
			};
		case 'adjusted':
			return { ...progress, adjustments: adjust(progress.adjustments, event.changes) };
		case 'counted': {
			const { heard } = progress;
			const figures = { ...heard.figures, [event.figure]: event.value };
			const presentAt = event.figure === 'present' ? event.at : heard.presentAt;
			const others = heard.typed.filter((figure) => figure !== event.figure);
			const typed = event.value === null ? others : [...others, event.figure];
			return { ...progress, heard: { ...heard, figures, typed, presentAt } };
		}
		case 'scene-set':
			return { ...progress, scene: event.scene };
		case 'ended': {
			const running = resume(progress, event.at);
			return {
				...running,
				phase: 'ended',
				endedAt: event.at,
				closing: event.turnout ?? null,
				scene: null,
				turn: null,
				stays: leave(running.stays, event.at)
			};
		}
		case 'award-marked':
		case 'batch-placed':
		case 'presenter-chosen':
			return { ...progress, ceremony: evolveCeremony(progress.ceremony, event) };
		case 'speaker-recalled':
			return {
				...progress,
				stays: putBack(progress.stays, event.speaker),
				floor: evolveFloor(progress.floor, event)
			};
		case 'batch-recalled':
			return { ...progress, stays: putBack(progress.stays, event.batch) };
		default:
			return { ...progress, floor: evolveFloor(progress.floor, event) };
	}
}

/**
 * Steps to a cue. The wall follows the programme again, so that no override outlives its moment;
 * an item that was skipped and is entered after all is no longer skipped.
 */
function enter(
	progress: Progress,
	to: { cue: string; item: string; turn?: string; emptied?: string; heard?: ReadOut },
	at: Instant
): Progress {
	const { item, turn = null } = to;
	const stay = { item, ...(turn !== null && { turn }), from: at, to: null, paused: 0 };
	const before = to.emptied === undefined ? progress.stays : putBack(progress.stays, to.emptied);
	const isStill = progress.item === item && progress.turn === turn;
	const stays = isStill ? before : [...leave(before, at), stay];
	const isFirst = turn === null && !Object.hasOwn(progress.reached, to.cue);
	const reached = isFirst
		? { ...progress.reached, [to.cue]: progress.stays.length }
		: progress.reached;
	const skipped = progress.skipped.filter((each) => each !== item);
	const heard = to.heard ? hear(progress.heard, to.heard, at) : progress.heard;
	const floor = progress.turn === turn ? progress.floor : withoutSign(progress.floor);
	return {
		...{ ...progress, cue: to.cue, item, turn, scene: null },
		...{ stays, reached, skipped, heard, floor }
	};
}

/** A word to one speaker is none to the next. */
function withoutSign(floor: Floor): Floor {
	return floor.sign === '' ? floor : { ...floor, sign: '' };
}

function hear(before: Heard, { present, opinions, introduced }: ReadOut, at: Instant): Heard {
	return {
		figures: {
			present: present ?? before.figures.present,
			opinions: opinions ?? before.figures.opinions
		},
		typed: before.typed,
		presentAt: present === undefined ? before.presentAt : at,
		introduced: introduced ?? before.introduced
	};
}

/** Whoever was called is called again, as if they had not been. */
function putBack(stays: readonly Stay[], turn: string): readonly Stay[] {
	return stays.map((stay) => (stay.turn === turn ? { ...stay, returned: true } : stay));
}

function leave(stays: readonly Stay[], at: Instant): readonly Stay[] {
	return stays.map((stay) => (stay.to === null ? { ...stay, to: at } : stay));
}

function resume(progress: Progress, at: Instant): Progress {
	const { pausedAt } = progress;
	if (pausedAt === null) return progress;
	const stays = progress.stays.map((stay) =>
		stay.to === null ? { ...stay, paused: stay.paused + at - pausedAt } : stay
	);
	return { ...progress, phase: 'running', pausedAt: null, stays };
}

function adjust(
	adjustments: Progress['adjustments'],
	changes: readonly Adjustment[]
): Progress['adjustments'] {
	const next = { ...adjustments };
	for (const { item, minutes } of changes) next[item] = (next[item] ?? 0) + minutes;
	return next;
}
