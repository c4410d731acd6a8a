import { distinctAmong, type DistinctNames } from '#lib/people/distinct-names.ts';
import type { Person } from '#lib/people/person.ts';
import { isSameName } from '#lib/roster/match.ts';
import { isUnmarked } from '#lib/roster/spelling.ts';
import { fold } from '#lib/text/fold.ts';
import type { DoubtCode } from './doubt.ts';
import type { Fields } from './fields.ts';
import { whereabouts } from './whereabouts.ts';

/** Who of the list a line honours, why that may be wrong, and all who bear the name. */
export type Match = {
	readonly person: Person | null;
	readonly doubt: DoubtCode | null;
	readonly namesakes: readonly Person[];
};

/**
 * Finds the person whom a decision honours: the name is the same without marks and however its tones
 * are placed; where they are held tells namesakes apart, and only one who is known elsewhere is
 * asked about (domain.md §6.3).
 * @param byName people by their name without marks
 */
export function findHonoured(
	{ honorific, name, title }: Pick<Fields, 'honorific' | 'name' | 'title'>,
	byName: ReadonlyMap<string, readonly Person[]>,
	distinct: readonly DistinctNames[]
): Match {
	const isDistinct = distinctAmong(distinct);
	const namesakes = (byName.get(fold(name)) ?? []).filter((each) => !isDistinct(each.name, name));
	const alike = namesakes.filter((each) => isAlike(each.name, name));
	const [first = null] = alike.length > 0 ? alike : namesakes;
	if (!first || alike.length === 0)
		return { person: first, doubt: first && 'marks-differ', namesakes };
	const found = alike.map((person) => [person, whereabouts({ honorific, title }, person)] as const);
	const there = found.filter(([, where]) => where === 'there');
	const person = there[0]?.[0] ?? first;
	if (there.length === 1) return { person, doubt: null, namesakes };
	if (alike.length > 1) return { person, doubt: 'several-match', namesakes };
	return { person, doubt: found[0]?.[1] === 'elsewhere' ? 'namesake' : null, namesakes };
}

function isAlike(one: string, other: string): boolean {
	return isSameName(one, other) || isUnmarked(one) || isUnmarked(other);
}
