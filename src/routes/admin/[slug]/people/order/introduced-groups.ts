import { isNamed } from '#lib/attendance/introduced.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { summonedOf } from '#lib/people/substitution.ts';
import { order, type Place } from '#lib/protocol/order.ts';
import type { Occasion } from '#lib/protocol/standing.ts';

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
	occasion: Occasion
): readonly IntroducedGroup[] {
	const { categories } = occasion;
	const summoned = new Set(summonedOf(categories, peopleById(people)));
	const places = order(people, occasion).filter(({ person }) => summoned.has(person));
	const byCategory = Map.groupBy(places, ({ person }) => person.category);
	return [...byCategory].flatMap(([id, group]) => {
		const category = categories.find((each) => each.id === id);
		if (!category) return [];
		const byName = group.filter(({ person }) => isNamed(person, category));
		const together = group.filter((place) => !byName.includes(place));
		return [{ id, title: category.title, byName, together: together.map(({ person }) => person) }];
	});
}
