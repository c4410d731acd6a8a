import type { State } from '#lib/audience/state.ts';
import { fullName, fullTitle, nameInSentence, type Person } from '#lib/people/person.ts';
import { represented, whoComes } from '#lib/people/substitution.ts';

/** Somebody's line on a sign-in sheet. */
export type SignInRow = {
	/** By which a tick beside it is typed in again; null for whoever has none. */
	readonly number: number | null;
	readonly name: string;
	readonly title: string;
	readonly seat: string;
	/** In whose place they come (đi thay): "ông Đỗ Thịnh"; '' for nobody's. */
	readonly insteadOf: string;
	/** Who comes in their place; '' for nobody. */
	readonly sends: string;
};

/** One category's sheet. */
export type SignInSheet = {
	readonly id: string;
	readonly category: string;
	readonly rows: readonly SignInRow[];
};

/**
 * The sign-in sheets, one a category that has anybody, by number: whoever was put on the list together
 * stands by given name, as people look themselves up, and whoever came to it later below them.
 */
export function signInSheets({
	conference,
	people,
	sheetNumbers
}: Pick<State, 'conference' | 'people' | 'sheetNumbers'>): readonly SignInSheet[] {
	const sentBy = represented(people);
	const nameOf = (person: Person | undefined) => (person ? nameInSentence(person) : '');
	const numberOf = ({ id }: Person) => sheetNumbers.get(id) ?? Number.MAX_SAFE_INTEGER;
	const byNumber = (some: readonly Person[]) =>
		some.toSorted((one, other) => numberOf(one) - numberOf(other));
	const byCategory = Map.groupBy(people.values(), ({ category }) => category);
	return conference.categories
		.map(({ id, title }) => ({
			id,
			category: title,
			rows: byNumber(byCategory.get(id) ?? []).map((person) => {
				const comes = whoComes(person, people);
				return {
					number: sheetNumbers.get(person.id) ?? null,
					name: fullName(person),
					title: fullTitle(person),
					seat: person.seat,
					insteadOf: nameOf(sentBy.get(person.id)),
					sends: comes.id === person.id ? '' : nameOf(comes)
				};
			})
		}))
		.filter(({ rows }) => rows.length > 0);
}
