import type { Instant } from '#lib/time/instant.ts';

/** Milliseconds for which a finger may still mean the step it saw before somebody else's arrived. */
const CROSSING = 1_000;

/** The cue a screen last showed, and when somebody else's step brought it there. */
export type Arrival = { readonly cue: string | null; readonly othersAt: Instant | null };

/** What is known after a view: `mine` tells that this screen is itself asking for a step. */
export function arrive(
	before: Arrival,
	cue: string | null,
	{ mine, at }: { mine: boolean; at: Instant }
): Arrival {
	if (cue === before.cue) return before;
	return { cue, othersAt: mine ? null : at };
}

/** Whether a press crosses a step of somebody else, and would skip one that nobody wanted skipped. */
export function isCrossing({ othersAt }: Arrival, pressedAt: Instant): boolean {
	return othersAt !== null && pressedAt - othersAt < CROSSING;
}

/** Once a press was held back, the next one is meant. */
export function warned({ cue }: Arrival): Arrival {
	return { cue, othersAt: null };
}
