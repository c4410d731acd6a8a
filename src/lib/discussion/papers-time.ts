import { MINUTE } from '#lib/time/instant.ts';
import type { Speaker } from './speaker.ts';

/** Milliseconds in which one speaker leaves the rostrum and the next begins (domain.md §1.4). */
export const CHANGEOVER = 40_000;

/** How the papers stand in the time of the discussion, in whole minutes. */
export type PapersTime = {
	/** What speakers were given, added up: what a hall hears. */
	readonly spoken: number;
	/** What their changeovers add; a begun minute counts. */
	readonly changeover: number;
	/** Both together. */
	readonly needed: number;
	/** What is left for words from the floor and the chair's reply; negative when they do not fit. */
	readonly left: number;
};

/** Adds up the papers against the minutes of the discussion. */
export function papersTime(
	papers: readonly Pick<Speaker, 'minutes'>[],
	available: number
): PapersTime {
	const spoken = papers.reduce((sum, { minutes }) => sum + minutes, 0);
	const changeover = Math.ceil((papers.length * CHANGEOVER) / MINUTE);
	const needed = spoken + changeover;
	return { spoken, changeover, needed, left: available - needed };
}
