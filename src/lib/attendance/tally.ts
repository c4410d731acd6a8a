import type { Category } from '#lib/conference/conference.ts';
import { isPresent, type People, type Person } from '#lib/people/person.ts';
import { membersOf, summonedOf } from '#lib/people/substitution.ts';
import { fateOf, type Fate } from './fate.ts';

/** How many of a group were summoned, and what became of them; the parts add up to the summoned. */
export type Count = { readonly summoned: number } & Readonly<Record<Fate, number>>;

/** Who has come: the members who are counted for the quorum, each category, and heads in the hall. */
export type Tally = {
	readonly members: Count;
	readonly categories: readonly (Count & { readonly category: string })[];
	readonly inHall: number;
};

const NONE: Count = {
	summoned: 0,
	present: 0,
	substituted: 0,
	left: 0,
	excused: 0,
	late: 0,
	waiting: 0
};

/**
 * Counts who has come. Membership is personal: whoever came in the place of a member is in the hall
 * but not counted among the members (domain.md §4.2–4.3).
 */
export function tally(categories: readonly Category[], people: People): Tally {
	const summoned = summonedOf(categories, people);
	return {
		members: count(membersOf(categories, people), people),
		categories: categories.map(({ id }) => ({
			category: id,
			...count(
				summoned.filter(({ category }) => category === id),
				people
			)
		})),
		inHall: [...people.values()].filter(isPresent).length
	};
}

/** How many have come since a figure was read out; that some have left since is no news of it. */
export function cameSince(readOut: number, { present }: Pick<Count, 'present'>): number {
	return Math.max(0, present - readOut);
}

/** A share in percent with a decimal comma and at most two places: 47 of 51 → "92,16%". */
export function rate({ present, summoned }: Pick<Count, 'present' | 'summoned'>): string {
	if (summoned === 0) return '0%';
	const percent = Math.round((present * 10_000) / summoned) / 100;
	return `${String(percent).replace('.', ',')}%`;
}

function count(group: readonly Person[], people: People): Count {
	const counts = { ...NONE, summoned: group.length };
	for (const person of group) counts[fateOf(person, people)] += 1;
	return counts;
}
