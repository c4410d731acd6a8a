import { searcher } from '#lib/people/search.ts';
import { fold } from '#lib/text/fold.ts';
import type { KnownDelegate, LocalList } from './local-list.ts';

/** Everyone from one place, who may come together. */
export type Delegation = { readonly unit: string; readonly people: readonly KnownDelegate[] };

/** Fewer letters would turn the list's pages over to whoever stands at the desk. */
const LEAST_LETTERS = 3;
export const MOST_PEOPLE_SHOWN = 8;
const MOST_UNITS_SHOWN = 3;

/** Whether enough is typed to look for somebody. */
export function isEnough(typed: string): boolean {
	return (typed.match(/\p{L}/gu)?.length ?? 0) >= LEAST_LETTERS;
}

/** Prepares a list to be searched at every key: finds the few people who fit best. */
export function finder({ delegates }: LocalList): (typed: string) => readonly KnownDelegate[] {
	const people = [...delegates.values()].map((known) => ({ ...known, position: known.title }));
	const search = searcher(people);
	return (typed) => {
		const found = isEnough(typed) ? search(typed).slice(0, MOST_PEOPLE_SHOWN) : [];
		return found.flatMap(({ id }) => delegates.get(id) ?? []);
	};
}

/** Everyone on a list who has a name, whatever its marks: whoever is written again would be there twice. */
export function namesakes({ delegates }: LocalList, name: string): readonly KnownDelegate[] {
	const wanted = fold(name);
	return [...delegates.values()].filter((person) => fold(person.name) === wanted);
}

/**
 * Places from which more than one person comes and whose name holds the words, the shortest first:
 * the front committee of a ward belongs to the ward.
 */
export function findDelegations({ delegates }: LocalList, typed: string): readonly Delegation[] {
	if (!isEnough(typed)) return [];
	const wanted = ` ${fold(typed)}`;
	const people = [...delegates.values()].map((person) => ({ person, at: ` ${fold(person.unit)}` }));
	return [...new Set([...delegates.values()].map(({ unit }) => unit))]
		.filter((unit) => unit !== '' && ` ${fold(unit)}`.includes(wanted))
		.toSorted((one, other) => one.length - other.length)
		.map((unit) => ({
			unit,
			people: people.filter(({ at }) => at.endsWith(` ${fold(unit)}`)).map(({ person }) => person)
		}))
		.filter((delegation) => delegation.people.length > 1)
		.slice(0, MOST_UNITS_SHOWN);
}
