import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import { turnsTaken, type Progress } from '#lib/run/progress.ts';
import { runSheet, stops } from '#lib/run/run-sheet.ts';
import { laidOut } from './lay-out.ts';
import type { BatchTurn, SpeakerTurn, Turn } from './turn.ts';

/** Whose turn to speak it is; null when nobody in particular has the floor. */
export function speakerNow(
	conference: Conference,
	progress: Progress,
	people: People
): SpeakerTurn | null {
	const turn = turnNow(conference, progress, people);
	return isSpeaker(turn) ? turn : null;
}

/** Who will speak once Next is pressed far enough; null for nobody. */
export function speakerAfter(
	conference: Conference,
	progress: Progress,
	people: People
): SpeakerTurn | null {
	return ahead(conference, progress, people).find(isSpeaker) ?? null;
}

/** Which batch comes up once Next is pressed far enough; null for none. */
export function batchAfter(
	conference: Conference,
	progress: Progress,
	people: People
): BatchTurn | null {
	return ahead(conference, progress, people).find(isBatch) ?? null;
}

function turnNow(conference: Conference, progress: Progress, people: People): Turn | null {
	const cues = laidOut(conference, progress, people).flatMap((item) => item.cues);
	return cues.find((cue) => cue.id === progress.cue)?.turn ?? null;
}

/** The turns on the way Next will take, from where the conference stands. */
function ahead(conference: Conference, progress: Progress, people: People): readonly Turn[] {
	const route = stops(runSheet(laidOut(conference, progress, people), progress), progress.item);
	const here = route.findLastIndex(
		({ cue }) => cue.id === progress.cue || (cue.turn && cue.turn.id === progress.turn)
	);
	return route.slice(here + 1).flatMap(({ cue }) => cue.turn ?? []);
}

function isSpeaker(turn: Turn | null): turn is SpeakerTurn {
	return turn !== null && turn.kind !== 'batch';
}

function isBatch(turn: Turn): turn is BatchTurn {
	return turn.kind === 'batch';
}

/** How a turn stands: only what was really had is done, and what Next no longer comes to was passed. */
export type TurnStanding = 'done' | 'now' | 'ahead' | 'passed';

/** How each turn stands, by its id. */
export function turnStandings(
	conference: Conference,
	progress: Progress,
	people: People
): (id: string) => TurnStanding {
	const taken = new Set(turnsTaken(progress.stays));
	const toCome = new Set(ahead(conference, progress, people).map(({ id }) => id));
	return (id) => {
		if (id === progress.turn) return 'now';
		if (taken.has(id)) return 'done';
		return toCome.has(id) ? 'ahead' : 'passed';
	};
}
