import type { Category } from '#lib/conference/conference.ts';
import { FIELDS } from '#lib/roster/fields.ts';
import type { UnderstoodRow } from '#lib/roster/understanding.ts';
import type { Changed } from '../../import/changed.ts';
import { fieldWords, valueWords } from './words.ts';

/** What of somebody on the list a line would change, in words. */
export function changedIn(
	{ changes, person }: Pick<UnderstoodRow, 'changes' | 'person'>,
	categories: readonly Category[]
): readonly Changed[] {
	return FIELDS.filter((field) => field in changes).map((field) => ({
		field: fieldWords(field),
		before: person ? valueWords(person, field, categories) : '',
		after: valueWords(changes, field, categories)
	}));
}
