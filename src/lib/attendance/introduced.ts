import type { Category, Conference } from '#lib/conference/conference.ts';
import { isPresent, type People, type Person } from '#lib/people/person.ts';
import { represented, summonedOf, whoComes } from '#lib/people/substitution.ts';
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
 * Who is introduced, group by group in the order of protocol: everybody once, a substitute in the
 * place of whoever sent them. Only those who are there are introduced; until the first person has
 * come the script is a draft and takes everyone expected as coming.
 */
export function groups(conference: Conference, people: People): readonly Group[] {
	const wanted = [...people.values()].some(isPresent) ? 'present' : 'expected';
	const introduced = new Map<Person, Category>();
	for (const { category, person } of places(conference, people)) {
		const isHeard = category.introduced || isNamed(person, category);
		if (isHeard && person.presence === wanted && !introduced.has(person)) {
			introduced.set(person, category);
		}
	}
	return [...Map.groupBy(introduced, ([, category]) => category)].map(([category, entries]) => {
		const guests = entries.map(([person]) => person);
		return {
			category,
			byName: guests.filter((person) => isNamed(person, category)),
			together: guests.filter((person) => !isNamed(person, category))
		};
	});
}

/** The places in the order of protocol, and who comes to each; an invited guest may come to two. */
function places(conference: Conference, people: People) {
	const known = new Map(conference.categories.map((category) => [category.id, category]));
	const summoned = new Set(summonedOf(conference.categories, people));
	const standIns = represented(people);
	const concerned = [...people.values()].filter(concerning(conference, people));
	return order(concerned, conference).flatMap(({ person }) => {
		const category = known.get(person.category);
		const isOwn = summoned.has(person) || !standIns.has(person.id);
		return category && isOwn ? [{ category, person: whoComes(person, people) }] : [];
	});
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
		.filter((person) => isPresent(person) && !known.has(person.id));
}

/** Most people are greeted as one body: only the others, and whom a move names, need an order. */
function concerning(
	{ categories, protocol }: Conference,
	people: People
): (person: Person) => boolean {
	const introduced = new Set(categories.filter((each) => each.introduced).map(({ id }) => id));
	const moved = new Set(protocol.pins.flatMap(({ person, before }) => [person, before]));
	return (person) =>
		introduced.has(person.category) ||
		whoComes(person, people).introduction === 'by-name' ||
		moved.has(person.id);
}

/** Whether the MC names somebody of a category, or greets them with the others. */
export function isNamed({ introduction }: Person, category: Category): boolean {
	return introduction === 'as-category' ? category.introduced : introduction === 'by-name';
}
