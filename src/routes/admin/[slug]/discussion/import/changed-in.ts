import type { UnderstoodPaper } from '#lib/discussion/import/understand.ts';
import type { Changed } from '../../import/changed.ts';
import { FIELD_WORDS } from './words.ts';

/** What of a paper on the list a line would change, in words. */
export function changedIn({
	before,
	changed,
	speaker
}: Pick<UnderstoodPaper, 'before' | 'changed' | 'speaker'>): readonly Changed[] {
	return changed.map((field) => ({
		field: FIELD_WORDS[field](),
		before: String(before?.[field] ?? ''),
		after: String(speaker[field])
	}));
}
