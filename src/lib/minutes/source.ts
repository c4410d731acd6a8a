import type { LogEntry } from './log.ts';

/** Where something that the minutes say is known from. */
export type Source =
	/** A line of the run's log, by its number. */
	| { readonly from: 'log'; readonly entry: number }
	/** What the doors reported. */
	| { readonly from: 'doors' }
	/** The list of people, and what the office heard of their coming. */
	| { readonly from: 'list' }
	/** What was prepared before the day. */
	| { readonly from: 'set-up' };

/** Something with where it is known from; nowhere: only a person knows it. */
export type Sourced = { readonly sources: readonly Source[] };

export const DOORS: Source = { from: 'doors' };
export const LIST: Source = { from: 'list' };
export const SET_UP: Source = { from: 'set-up' };

/** Lines of the log as sources, each once, the oldest first. */
export function logged(...entries: readonly (LogEntry | undefined)[]): readonly Source[] {
	const numbers = new Set(entries.flatMap((entry) => entry?.seq ?? []));
	return [...numbers]
		.toSorted((one, other) => one - other)
		.map((entry) => ({ from: 'log', entry }));
}
