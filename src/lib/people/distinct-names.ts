import { refuse, type Refusal } from '#lib/refusal.ts';
import { asWritten, nameDifference } from './name-difference.ts';

/** Two ways of writing the same letters of which the office found that both are right. */
export type DistinctNames = readonly [one: string, other: string];

/** More pairs than any list of people gives reason to look at. */
export const MOST_DISTINCT_NAMES = 500;

/**
 * Keeps in mind that two names are both right as they are written, or (`distinct` false) lets them
 * be looked at again. It is the spellings that are kept: a name written anew is another pair.
 * Refuses with 'bad-input' what is no doubtful pair, with 'too-many' past MOST_DISTINCT_NAMES.
 */
export function setDistinct(
	known: readonly DistinctNames[],
	names: DistinctNames,
	distinct: boolean
): readonly DistinctNames[] | Refusal {
	if (!nameDifference(...names)) return refuse('bad-input', { where: 'names' });
	const others = known.filter((each) => keyOf(each) !== keyOf(names));
	if (!distinct) return others;
	if (others.length >= MOST_DISTINCT_NAMES) {
		return refuse('too-many', { most: MOST_DISTINCT_NAMES });
	}
	return [...others, names];
}

/** Answers whether two names are known to be both right; which one is named first says nothing. */
export function distinctAmong(
	known: readonly DistinctNames[]
): (one: string, other: string) => boolean {
	const keys = new Set(known.map(keyOf));
	return (one, other) => keys.has(keyOf([one, other]));
}

/** The same for a pair however it is ordered, composed and capitalised. */
function keyOf(names: DistinctNames): string {
	return names.map(asWritten).toSorted().join('\n');
}
