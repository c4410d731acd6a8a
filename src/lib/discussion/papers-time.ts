import { MINUTE } from '#lib/time/instant.ts';
import type { Speaker } from './speaker.ts';

/** Milliseconds in which one speaker leaves the rostrum and the next begins (domain.md §1.4). */
export const CHANGEOVER = 40_000;

/** How the papers stand in the time of the discussion, in whole minutes. */
export type PapersTime = {
	/** What they take, each with its changeover; begun minutes count. */
	readonly needed: number;
	/** What is left for words from the floor and the chair's reply; negative when they do not fit. */
	readonly left: number;
};

/** Adds up the papers against the minutes of the discussion. */
export function papersTime(
	papers: readonly Pick<Speaker, 'minutes'>[],
	available: number
): PapersTime {
	const time = papers.reduce((sum, { minutes }) => sum + minutes * MINUTE + CHANGEOVER, 0);
	const needed = Math.ceil(time / MINUTE);
	return { needed, left: available - needed };
}
