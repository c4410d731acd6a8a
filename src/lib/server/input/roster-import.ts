import * as v from 'valibot';
import { MOST_PEOPLE } from '#lib/people/person.ts';
import { personFields, someFields } from './person.ts';
import { areDistinct, id, requestId } from './text.ts';

/** A confirmed import with the caller's id, as it arrives: who is new, and what of the others changes. */
export const rosterImportInput = v.object({
	id: requestId,
	change: v.literal('import'),
	added: v.pipe(v.array(personFields), v.maxLength(MOST_PEOPLE)),
	changed: v.pipe(
		v.array(v.object({ person: id, fields: someFields })),
		v.maxLength(MOST_PEOPLE),
		v.check((changes) => areDistinct(changes.map(({ person }) => person)))
	)
});
