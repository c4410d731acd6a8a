/** What is known of an item when time must be found. */
export type Cuttable = {
	readonly item: string;
	readonly flexible: boolean;
	/** Minutes it still has, whole. */
	readonly left: number;
	/** Minutes it may not go below, of what is left. */
	readonly least: number;
};

/** Minutes to take from an item. */
export type Cut = { readonly item: string; readonly minutes: number };

/**
 * Where `late` minutes could be won back: only from flexible items, never below their least,
 * from the one with most to spare first. Leaders' speeches are never flexible (domain.md §1.4).
 */
export function proposeCuts(items: readonly Cuttable[], late: number): readonly Cut[] {
	const spare = items
		.filter((item) => item.flexible)
		.map(({ item, left, least }) => ({ item, minutes: Math.max(0, left - least) }))
		.filter(({ minutes }) => minutes > 0)
		.sort((a, b) => b.minutes - a.minutes);
	const cuts: Cut[] = [];
	let wanted = Math.max(0, Math.floor(late));
	for (const { item, minutes } of spare) {
		const take = Math.min(minutes, wanted);
		if (take > 0) cuts.push({ item, minutes: take });
		wanted -= take;
	}
	return cuts;
}
