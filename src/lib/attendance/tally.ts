import type { Category } from '#lib/conference/conference.ts';
import type { People, Person } from '#lib/people/person.ts';

/** How many of a group were summoned, and what became of them; the parts add up to the summoned. */
export type Count = {
	readonly summoned: number;
	/** In the hall now, in person. */
	readonly present: number;
	/** Somebody is in the hall in their place (đi thay). */
	readonly substituted: number;
	/** Came and went. */
	readonly left: number;
	/** Announced that they will not come. */
	readonly excused: number;
	/** Announced that they will be late, and not here yet. */
	readonly late: number;
	/** Nothing seen of them yet. */
	readonly waiting: number;
};

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
	const everyone = [...people.values()];
	const voting = new Map(categories.map(({ id, votes }) => [id, votes]));
	const members = everyone.filter(({ votes, category }) => votes ?? voting.get(category) ?? false);
	const forMembers = new Set(members.map((member) => member.substituteId));
	const substitutes = new Set(everyone.map((person) => person.substituteId));
	return {
		members: count(
			members.filter(({ id }) => !forMembers.has(id)),
			people
		),
		categories: categories.map(({ id }) => ({
			category: id,
			...count(
				everyone.filter((person) => person.category === id && !substitutes.has(person.id)),
				people
			)
		})),
		inHall: everyone.filter(isPresent).length
	};
}

/** How many have come since a figure was read out; that some have left since is no news of it. */
export function cameSince(readOut: number, { present }: Pick<Count, 'present'>): number {
	return Math.max(0, present - readOut);
}

/** A share in percent with a decimal comma and at most two places: 47 of 51 → "92,16%". */
export function rate({ present, summoned }: Pick<Count, 'present' | 'summoned'>): string {
	if (summoned === 0) return '0%';
	const percent = Math.round((present / summoned) * 10_000) / 100;
	return `${String(percent).replace('.', ',')}%`;
}

function count(group: readonly Person[], people: People): Count {
	const counts = { ...NONE, summoned: group.length };
	for (const person of group) counts[fateOf(person, people)] += 1;
	return counts;
}

function fateOf(person: Person, people: People): Exclude<keyof Count, 'summoned'> {
	if (isPresent(person)) return 'present';
	const substitute = person.substituteId && people.get(person.substituteId);
	if (substitute && isPresent(substitute)) return 'substituted';
	return FATES[person.presence];
}

const FATES = {
	present: 'present',
	expected: 'waiting',
	late: 'late',
	absent: 'excused',
	left: 'left'
} as const;

function isPresent({ presence }: Person): boolean {
	return presence === 'present';
}
