import type { State } from '#lib/audience/state.ts';
import type { Person } from '#lib/people/person.ts';
import { sortByName } from '#lib/people/sort.ts';
import { isMeant, type Whom } from './whom.ts';

/**
 * Who gets a badge, as they are laid out on a desk: by category, and by given name in each. Whoever
 * sent word that they stay away has one too: they may come, and every badge keeps its sheet.
 */
export function wearers(
	{ conference, people }: Pick<State, 'conference' | 'people'>,
	whom: Whom
): readonly Person[] {
	const wanted = [...people.values()].filter((person) => isMeant(person, whom));
	const known = conference.categories.map(({ id }) => id);
	const others = wanted.filter(({ category }) => !known.includes(category));
	const inCategories = known.map((id) => wanted.filter(({ category }) => category === id));
	return [...inCategories, others].flatMap(sortByName);
}
