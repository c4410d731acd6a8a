import type { Category } from '#lib/conference/conference.ts';
import type { Person } from '#lib/people/person.ts';
import { sortByName } from '#lib/people/sort.ts';

/**
 * The number under which the printed sign-in sheets have each person, by person: 1 for the first who
 * was ever put on the list. Whoever has left the list is still in it, so that a number which was
 * printed once never means somebody else.
 */
export type SheetNumbers = ReadonlyMap<string, number>;

/**
 * People in the order in which those who are put on the list together get their numbers: as their
 * sheets have them, category by category, by given name. So the numbers run on from line to line.
 */
export function inSheetOrder(
	people: readonly Person[],
	categories: readonly Pick<Category, 'id'>[]
): readonly Person[] {
	const place = (person: Person) => categories.findIndex(({ id }) => id === person.category);
	return sortByName(people).toSorted((one, other) => place(one) - place(other));
}
