import type { Category, Conference } from '#lib/conference/conference.ts';
import type { People, Person } from '#lib/people/person.ts';
import { whoComes } from '#lib/people/substitution.ts';
import { order } from '#lib/protocol/order.ts';
import type { Introduced } from '#lib/run/progress.ts';

/** A group of guests as the MC introduces it. */
export type Group = {
	readonly category: Category;
	/** Named one after the other, in the order of protocol. */
	readonly byName: readonly Person[];
	/** Greeted together after them. */
	readonly together: readonly Person[];
};

/**
 * Who is introduced, group by group in the order of protocol; a substitute in the place of whoever
 * sent them. Only those who are there are introduced; until the first person has come the script is
 * a draft and takes everyone expected as coming.
 */
export function groups(conference: Conference, people: People): readonly Group[] {
	const { categories, protocol } = conference;
	const everyone = [...people.values()];
	const substitutes = new Set(everyone.map((person) => person.substituteId));
	const concerned = concerning(conference, substitutes);
	const coming = order(everyone.filter(concerned), protocol, categories)
		.map(({ person }) => person)
		.filter((person) => !substitutes.has(person.id))
		.map((person) => ({ category: person.category, person: whoComes(person, people) }));
	const wanted = everyone.some((person) => person.presence === 'present') ? 'present' : 'expected';
	const there = coming.filter(({ person }) => person.presence === wanted);
	const first = new Map(there.toReversed().map(({ category }, index) => [category, -index]));
	return categories
		.toSorted((one, other) => (first.get(one.id) ?? 0) - (first.get(other.id) ?? 0))
		.map((category) => {
			const group = there.filter((each) => each.category === category.id);
			const guests = [...new Set(group.map(({ person }) => person))];
			return {
				category,
				byName: guests.filter((person) => isNamed(person, category)),
				together: category.introduced ? guests.filter((person) => !isNamed(person, category)) : []
			};
		})
		.filter(({ byName, together }) => byName.length + together.length > 0);
}

/** Everyone as they are heard of, to be kept: later the same words must still stand. */
export function namesHeard(read: readonly Group[]): Introduced {
	return Object.fromEntries(
		read.map(({ category, byName, together }) => [
			category.id,
			{ byName: byName.map(({ id }) => id), together: together.map(({ id }) => id) }
		])
	);
}

/** The groups as the hall heard them. */
export function asHeard(
	{ categories }: Conference,
	people: People,
	heard: Introduced
): readonly Group[] {
	const find = (ids: readonly string[]) => ids.flatMap((id) => people.get(id) ?? []);
	return Object.entries(heard).flatMap(([id, { byName, together }]) => {
		const category = categories.find((each) => each.id === id);
		return category ? [{ category, byName: find(byName), together: find(together) }] : [];
	});
}

/** Those by name who were not there when the others were introduced, the first to be named first. */
export function cameLate(
	conference: Conference,
	people: People,
	heard: Introduced
): readonly Person[] {
	const greeted = Object.values(heard).flatMap(({ byName, together }) => [...byName, ...together]);
	const known = new Set(greeted);
	return groups(conference, people)
		.flatMap(({ byName }) => byName)
		.filter(({ id, presence }) => presence === 'present' && !known.has(id));
}

/** Most people are greeted as one body: only the others, and whom a move names, need an order. */
function concerning(
	{ categories, protocol }: Conference,
	substitutes: ReadonlySet<string | null>
): (person: Person) => boolean {
	const introduced = new Set(categories.filter((each) => each.introduced).map(({ id }) => id));
	const moved = new Set(protocol.pins.flatMap(({ person, before }) => [person, before]));
	return ({ id, category, introduction }) =>
		introduced.has(category) || introduction === 'by-name' || substitutes.has(id) || moved.has(id);
}

/** Whether the MC names somebody of a category, or greets them with the others. */
export function isNamed({ introduction }: Person, category: Category): boolean {
	return introduction === 'as-category' ? category.introduced : introduction === 'by-name';
}
