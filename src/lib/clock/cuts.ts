import type { ItemKind } from '#lib/agenda/agenda.ts';

/** What is known of an item when time must be found. */
export type Cuttable = {
	readonly item: string;
	readonly kind: ItemKind;
	readonly flexible: boolean;
	/** Minutes it still has, whole. */
	readonly left: number;
	/** Minutes it may not go below, of what is left. */
	readonly least: number;
};

/** Minutes to take from an item, or taken from it. */
export type Cut = { readonly item: string; readonly minutes: number };

/**
 * Where `late` minutes could be won back: only from flexible items, never below their least. The
 * discussion gives first, then the one with most to spare. Leaders' speeches are never flexible
 * (domain.md §1.4).
 */
export function proposeCuts(items: readonly Cuttable[], late: number): readonly Cut[] {
	const flexible = items.filter((item) => item.flexible);
	const talk = share(flexible.filter(isDiscussion).map(spareOf), late);
	const found = talk.reduce((sum, { minutes }) => sum + minutes, 0);
	const others = flexible.filter((item) => !isDiscussion(item)).map(spareOf);
	return [...talk, ...share(others, late - found)];
}

/**
 * Which of the minutes taken before could be given back when `early` minutes are to spare: to the
 * item that lost most first, never more than it lost.
 */
export function proposeReturns(taken: readonly Cut[], early: number): readonly Cut[] {
	return share(taken, early);
}

function isDiscussion({ kind }: Cuttable): boolean {
	return kind === 'discussion';
}

function spareOf({ item, left, least }: Cuttable): Cut {
	return { item, minutes: left - least };
}

/** Parts of what there is, from the most on, until as many whole minutes are found as are wanted. */
function share(available: readonly Cut[], minutes: number): readonly Cut[] {
	let wanted = Math.max(0, Math.floor(minutes));
	return available
		.filter((each) => each.minutes > 0)
		.toSorted((a, b) => b.minutes - a.minutes)
		.map((each) => {
			const part = Math.min(each.minutes, wanted);
			wanted -= part;
			return { item: each.item, minutes: part };
		})
		.filter((each) => each.minutes > 0);
}
