import { nameDifference } from '#lib/people/name-difference.ts';
import { isUnmarked } from '#lib/roster/spelling.ts';
import { fold } from '#lib/text/fold.ts';

/**
 * The first of some names that only its marks tell from another (Xuyên, Xuyến): which of the two is
 * right, only the office knows. None when the name itself is among them, or either has no marks.
 * @param isDistinct whether the office said that both are right
 */
export function otherSpelling(
	name: string,
	known: readonly string[],
	isDistinct: (one: string, other: string) => boolean
): string | null {
	const alike = known.filter((each) => fold(each) === fold(name) && !isDistinct(each, name));
	const isKnown = alike.some((each) => nameDifference(each, name) !== 'marks');
	if (isKnown || isUnmarked(name)) return null;
	return alike.find((each) => !isUnmarked(each)) ?? null;
}
