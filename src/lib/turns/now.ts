import type { Conference } from '#lib/conference/conference.ts';
import type { Progress } from '#lib/run/progress.ts';
import { turnsOf } from './lay-out.ts';
import type { BatchTurn, SpeakerTurn } from './turn.ts';

/** Whose turn to speak it is; null when nobody in particular has the floor. */
export function speakerNow(conference: Conference, progress: Progress): SpeakerTurn | null {
	if (progress.turn === null) return null;
	const { paper, floor } = turnsOf(conference, progress);
	return [...paper, ...floor].find(({ id }) => id === progress.turn) ?? null;
}

/** Which batch is on the stage; null for none. */
export function batchNow(conference: Conference, progress: Progress): BatchTurn | null {
	return turnsOf(conference, progress).batch.find(({ id }) => id === progress.turn) ?? null;
}
