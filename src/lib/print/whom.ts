import type { Person } from '#lib/people/person.ts';
import type { Choice } from './prints.ts';

/** For whom papers about people are made: for one, for those of a category, at the front, or for all. */
export type Whom = Pick<Choice, 'person' | 'category' | 'who'> & {
	/** These too, of whatever category they are. */
	readonly also?: ReadonlySet<string>;
};

export const EVERYBODY: Whom = { person: null, category: null, who: 'all' };

/** Whether somebody is the one, or among those of the category, that a paper is made for. */
export function isMeant({ id, category }: Person, whom: Whom): boolean {
	return (
		(whom.person === null || whom.person === id) &&
		(whom.category === null || whom.category === category || whom.also?.has(id) === true)
	);
}
