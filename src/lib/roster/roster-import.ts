import { BLANK_PERSON } from '#lib/people/person.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';
import type { UnderstoodRow } from './understanding.ts';

export type RosterImport = Extract<RosterChange, { change: 'import' }>;

/** The one change that takes in all that is new or changed, and nothing else. */
export function importOf(rows: readonly UnderstoodRow[]): RosterImport {
	return {
		change: 'import',
		added: rows
			.filter(({ outcome }) => outcome === 'new')
			.map(({ fields }) => ({ ...BLANK_PERSON, ...fields })),
		changed: rows.flatMap(({ outcome, person, changes }) =>
			outcome === 'changed' && person ? [{ person: person.id, fields: changes }] : []
		)
	};
}
