import type { UnderstoodAward } from '#lib/awards/import/understanding.ts';
import { m } from '#lib/paraglide/messages.js';
import { fullName } from '#lib/people/person.ts';
import type { Changed } from '../../import/changed.ts';
import { FIELD_WORDS, valueWords } from './words.ts';

/** What of an award on the list a line would change, in words. */
export function changedIn({
	changes,
	stored,
	fields,
	person,
	place
}: Pick<
	UnderstoodAward,
	'changes' | 'stored' | 'fields' | 'person' | 'place'
>): readonly Changed[] {
	return changes.map((field) => {
		const [before, after] =
			field === 'person'
				? ['', person ? fullName(person) : '']
				: field === 'place'
					? [String(stored?.place ?? ''), String(place)]
					: [stored ? valueWords(stored, field) : '', valueWords(fields, field)];
		return { field: FIELD_WORDS[field](), before, after: after || m.awards_import_nobody() };
	});
}
