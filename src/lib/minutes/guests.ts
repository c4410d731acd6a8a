import { isNamed } from '#lib/attendance/introduced.ts';
import type { Category } from '#lib/conference/conference.ts';
import { hasCome, type Person } from '#lib/people/person.ts';
import { membersOf, represented } from '#lib/people/substitution.ts';
import { order } from '#lib/protocol/order.ts';
import type { Day } from './day.ts';
import { whoIs, type Who } from './who.ts';

/** A group of guests who came. */
export type Guests = {
	/** As the MC names the group; null for whoever belongs to none of the guests'. */
	readonly group: string | null;
	/** By name, in the order of protocol, and in whose place they came. */
	readonly named: readonly { readonly who: Who; readonly insteadOf: Who | null }[];
	/** How many more of the group came. */
	readonly others: number;
};

/** The guests who came, group by group. Whoever came in a member's place is told of with the member. */
export function guestsThere({ conference, attended }: Day): readonly Guests[] {
	const { categories } = conference;
	const members = new Set(membersOf(categories, attended));
	const standsFor = represented(attended);
	const came = order([...attended.values()], conference)
		.map(({ person }) => person)
		.filter((person) => hasCome(person) && !members.has(person))
		.filter((person) => !isMember(standsFor.get(person.id)));
	const groups = Map.groupBy(came, ({ category }) => guestCategory(categories, category));
	return [...categories.filter(({ votes }) => !votes), null].flatMap((category) => {
		const people = groups.get(category) ?? [];
		if (people.length === 0) return [];
		const named = people.filter((person) => category === null || isNamed(person, category));
		return [
			{
				group: category?.spoken ?? null,
				named: named.map((person) => ({
					who: whoIs(person),
					insteadOf: whoOrNobody(standsFor.get(person.id))
				})),
				others: people.length - named.length
			}
		];
	});

	function isMember(person: Person | undefined): boolean {
		return person !== undefined && members.has(person);
	}
}

/** Whoever is under the members and is none of them came as some other delegate. */
function guestCategory(categories: readonly Category[], id: string): Category | null {
	return categories.find((each) => each.id === id && !each.votes) ?? null;
}

function whoOrNobody(person: Person | undefined): Who | null {
	return person ? whoIs(person) : null;
}
