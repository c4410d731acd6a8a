import type { Category } from '#lib/conference/conference.ts';
import { isPresent, type People } from '#lib/people/person.ts';
import { summonedOf, voting } from '#lib/people/substitution.ts';
import { fateOf, type Fate } from './fate.ts';

/** How many of a group were summoned, and what became of them; the parts add up to the summoned. */
export type Count = { readonly summoned: number } & Readonly<Record<Fate, number>>;

/** Who has come: the members who are counted for the quorum, each category, and heads in the hall. */
export type Tally = {
	readonly members: Count;
	readonly categories: readonly (Count & { readonly category: string })[];
	readonly inHall: number;
};

type Sum = { -readonly [Part in keyof Count]: number };

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
	const isMember = voting(categories);
	const members = { ...NONE };
	const groups = new Map(categories.map(({ id }) => [id, { ...NONE }]));
	for (const person of summonedOf(categories, people)) {
		const fate = fateOf(person, people);
		add(groups.get(person.category), fate);
		if (isMember(person)) add(members, fate);
	}
	let inHall = 0;
	for (const person of people.values()) if (isPresent(person)) inHall += 1;
	return {
		members,
		categories: [...groups].map(([category, group]) => ({ category, ...group })),
		inHall
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

/** One more of a group: thousands are counted while doors wait, so each is looked at once. */
function add(group: Sum | undefined, fate: Fate): void {
	if (!group) return;
	group.summoned += 1;
	group[fate] += 1;
}
