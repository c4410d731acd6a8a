import type { FloorRequest } from '#lib/discussion/floor.ts';
import type { Vote } from '#lib/vote/vote.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { UndoableEvent } from './event.ts';
import { READY, type Progress } from './progress.ts';

/** A word from the desk to the MC, and when the MC said "seen". */
export type Message = {
	readonly id: string;
	readonly text: string;
	readonly at: Instant;
	readonly seenAt: Instant | null;
};

/** A note for the minutes, against the item that was current. */
export type Note = {
	readonly id: string;
	readonly item: string | null;
	readonly text: string;
	readonly at: Instant;
	/** Whose point it is; null for none in particular. */
	readonly speaker: string | null;
};

/** One step back: what would be undone, and what it would restore. */
export type Step = {
	readonly type: UndoableEvent['type'];
	/** What it was about, by its id; null for nothing in particular. */
	readonly subject: string | null;
	readonly before: Progress;
	/** The votes as they stood when it was taken. */
	readonly votes: readonly Vote[];
};

/** More messages and notes than any day has: each goes to the desk with every view. */
export const MOST_MESSAGES = 500;
export const MOST_NOTES = 1000;

/** A conference being run: the fold of its log. */
export type Run = {
	readonly progress: Progress;
	readonly past: readonly Step[];
	readonly messages: readonly Message[];
	readonly notes: readonly Note[];
	/** Who came late and was introduced on their own. */
	readonly introducedLate: readonly string[];
	/** Who asked for the floor from their own page. */
	readonly requests: readonly FloorRequest[];
	/** Questions put to the members. */
	readonly votes: readonly Vote[];
	/** The newest event's instant; time never runs backwards in the log. */
	readonly at: Instant;
};

export const NEW_RUN: Run = {
	progress: READY,
	past: [],
	messages: [],
	notes: [],
	introducedLate: [],
	requests: [],
	votes: [],
	at: 0
};

/**
 * The newest vote that was put, closed or counted again since the last step; null for none. An undo
 * of that step would pass over it.
 */
export function voteSince({ past, votes }: Pick<Run, 'past' | 'votes'>): Vote | null {
	const closings = new Map(past.at(-1)?.votes.map(({ id, closedAt }) => [id, closedAt]));
	return votes.findLast(({ id, closedAt }) => closings.get(id) !== closedAt) ?? null;
}
