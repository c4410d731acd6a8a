import { isNamed } from '#lib/attendance/introduced.ts';
import type { Category } from '#lib/conference/conference.ts';
import type { Person } from '#lib/people/person.ts';
import { order, type Place } from '#lib/protocol/order.ts';
import type { Protocol } from '#lib/protocol/protocol.ts';

/** A category as the MC will introduce it, were everybody there. */
export type IntroducedGroup = {
	readonly id: string;
	readonly title: string;
	/** Named one after the other. */
	readonly byName: readonly Place<Person>[];
	/** Greeted together after them. */
	readonly together: readonly Person[];
};

/**
 * The groups in the order they are introduced: each where the first of its people stands. Whoever
 * comes in another's place is introduced there, and who only does that has no place of their own.
 */
export function introducedGroups(
	people: readonly Person[],
	protocol: Protocol,
	categories: readonly Category[]
): readonly IntroducedGroup[] {
	const substitutes = new Set(people.map((person) => person.substituteId));
	const places = order(people, protocol, categories).filter(
		({ person }) => !substitutes.has(person.id)
	);
	const byCategory = Map.groupBy(places, ({ person }) => person.category);
	return [...byCategory].flatMap(([id, group]) => {
		const category = categories.find((each) => each.id === id);
		if (!category) return [];
		const byName = group.filter(({ person }) => isNamed(person, category));
		const together = group.filter((place) => !byName.includes(place));
		return [{ id, title: category.title, byName, together: together.map(({ person }) => person) }];
	});
}
