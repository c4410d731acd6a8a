import { distinctAmong, type DistinctNames } from '#lib/people/distinct-names.ts';
import type { Person } from '#lib/people/person.ts';
import { isSameName } from '#lib/roster/match.ts';
import { isUnmarked } from '#lib/roster/spelling.ts';
import { fold } from '#lib/text/fold.ts';
import type { DoubtCode } from './doubt.ts';
import type { Fields } from './fields.ts';

/** Who of the list a line honours, why that may be wrong, and all who bear the name. */
export type Match = {
	readonly person: Person | null;
	readonly doubt: DoubtCode | null;
	readonly namesakes: readonly Person[];
};

/**
 * Finds the person whom a decision honours: the name is the same without marks and however its tones
 * are placed; where they are held tells namesakes apart (domain.md §6.3).
 * @param byName people by their name without marks
 */
export function findHonoured(
	{ name, title }: Pick<Fields, 'name' | 'title'>,
	byName: ReadonlyMap<string, readonly Person[]>,
	distinct: readonly DistinctNames[]
): Match {
	const isDistinct = distinctAmong(distinct);
	const namesakes = (byName.get(fold(name)) ?? []).filter((each) => !isDistinct(each.name, name));
	const alike = namesakes.filter((each) => isAlike(each.name, name));
	const [first = null] = alike.length > 0 ? alike : namesakes;
	if (!first || alike.length === 0)
		return { person: first, doubt: first && 'marks-differ', namesakes };
	const there = alike.filter((person) => isHeldThere(person, title));
	const person = there[0] ?? first;
	if (there.length === 1) return { person, doubt: null, namesakes };
	if (alike.length > 1) return { person, doubt: 'several-match', namesakes };
	const isTold = title !== '' && person.unit !== '';
	return { person, doubt: isTold ? 'namesake' : null, namesakes };
}

function isAlike(one: string, other: string): boolean {
	return isSameName(one, other) || isUnmarked(one) || isUnmarked(other);
}

/** Whether a title names where somebody is on the list as well. */
function isHeldThere({ unit }: Person, title: string): boolean {
	const [place, told] = [unit, title].map(wordsOf);
	return place !== undefined && place.trim() !== '' && (told ?? '').includes(place);
}

/** The words of a text between blanks, so that "Phường 1" is not found in "Phường 11". */
function wordsOf(text: string): string {
	return ` ${fold(text)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim()} `;
}
