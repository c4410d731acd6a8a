import type { Item, SceneKind } from '#lib/agenda/agenda.ts';
import { NO_CEREMONY, type Ceremony } from '#lib/awards/ceremony.ts';
import { NO_FLOOR, type Floor } from '#lib/discussion/floor.ts';
import type { Instant } from '#lib/time/instant.ts';

export type Phase = 'ready' | 'running' | 'paused' | 'ended';

/** One unbroken stay in an item, and in a turn of it if it has any: when it began, when it was left, how long it stood paused. */
export type Stay = {
	readonly item: string;
	readonly from: Instant;
	readonly to: Instant | null;
	readonly paused: number;
	/** Whom it was about: a batch's letter, a speaker's id. */
	readonly turn?: string;
	/** They were put back on the list since: it was not the turn they are to have. */
	readonly returned?: true;
};

/** A change of order made while running: `item` now stands before `before` (null: at the end). */
export type Placement = { readonly item: string; readonly before: string | null };

/** What the desk put on the wall instead of following the programme. */
export type Scene = {
	readonly kind: SceneKind;
	readonly text: string;
	readonly until: Instant | null;
};

/** Figures the MC reads that only the hall can give: the desk types them in as they are counted. */
export const FIGURES = ['present', 'opinions'] as const;
export type Figure = (typeof FIGURES)[number];
export type Figures = Readonly<Record<Figure, number | null>>;

/** Who was introduced, by category: by name in the order read, and those greeted together after. */
export type Introduced = Readonly<
	Record<string, { readonly byName: readonly string[]; readonly together: readonly string[] }>
>;

/**
 * What the hall has been told. A figure once read, or a list of people once introduced, stays as it
 * was heard: whoever comes later is a line of their own (domain.md §4.3).
 */
export type Heard = {
	readonly figures: Figures;
	/** Figures somebody typed: they are not counted anew. */
	readonly typed: readonly Figure[];
	/** When the figure of those present was fixed. */
	readonly presentAt: Instant | null;
	/** Who was introduced with the others; null until they were. */
	readonly introduced: Introduced | null;
};

export const NOTHING_HEARD: Heard = {
	figures: { present: null, opinions: null },
	typed: [],
	presentAt: null,
	introduced: null
};

/** Members present, of so many summoned. */
export type Turnout = { readonly present: number; readonly summoned: number };

/** Where the conference stands. Everything here is restored by an undo. */
export type Progress = {
	readonly phase: Phase;
	readonly cue: string | null;
	readonly item: string | null;
	/** Whom the cue is about: a batch's letter, a speaker's id; null for nobody in particular. */
	readonly turn: string | null;
	readonly startedAt: Instant | null;
	readonly endedAt: Instant | null;
	readonly pausedAt: Instant | null;
	readonly stays: readonly Stay[];
	/** Cues that are nobody's turn, with how many stays there had been when each was first come to. */
	readonly reached: Readonly<Record<string, number>>;
	readonly skipped: readonly string[];
	/** Items that were not in the agenda: a break, a leader's unplanned word. */
	readonly inserted: readonly Item[];
	readonly placements: readonly Placement[];
	/** Minutes added to or taken from an item while running. */
	readonly adjustments: Readonly<Record<string, number>>;
	readonly heard: Heard;
	readonly ceremony: Ceremony;
	readonly floor: Floor;
	/** Members present and summoned when it ended, for the minutes. */
	readonly closing: Turnout | null;
	/** Null: the wall follows the programme. */
	readonly scene: Scene | null;
};

export const READY: Progress = {
	phase: 'ready',
	cue: null,
	item: null,
	turn: null,
	startedAt: null,
	endedAt: null,
	pausedAt: null,
	stays: [],
	reached: {},
	skipped: [],
	inserted: [],
	placements: [],
	adjustments: {},
	heard: NOTHING_HEARD,
	ceremony: NO_CEREMONY,
	floor: NO_FLOOR,
	closing: null,
	scene: null
};

/** Milliseconds spent in an item up to `now`, pauses left out. */
export function timeSpent(progress: Progress, item: string, now: Instant): number {
	const { stays, pausedAt } = progress;
	return stays
		.filter((stay) => stay.item === item)
		.reduce((time, stay) => time + (stay.to ?? pausedAt ?? now) - stay.from - stay.paused, 0);
}

/** Whose turn it has been, in the order in which they began; who was put back on the list is not among them. */
export function turnsTaken(stays: readonly Stay[]): readonly string[] {
	const taken = stays.flatMap(({ turn, returned }) => (turn === undefined || returned ? [] : turn));
	return [...new Set(taken)];
}
