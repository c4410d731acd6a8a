import type { Change } from '#lib/conference/change.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';

const OF_PEOPLE: Readonly<Record<RosterChange['change'], true>> = {
	'add-person': true,
	person: true,
	people: true,
	import: true,
	'remove-person': true,
	consent: true
};

/** Tells the changes of the list from those of the conference: the set-up log holds both. */
export function isOfPeople(change: RosterChange | Change): change is RosterChange {
	return Object.hasOwn(OF_PEOPLE, change.change);
}

/**
 * What stays of a change of the list: whom it touched and which fields, not what was written in
 * them.
 */
export function redact(change: RosterChange): object {
	switch (change.change) {
		case 'add-person':
			return { ...change, person: Object.keys(change.person) };
		case 'person':
		case 'people':
			return { ...change, fields: Object.keys(change.fields) };
		case 'import':
			return {
				...change,
				added: change.added.map((person) => Object.keys(person)),
				changed: change.changed.map(({ person, fields }) => ({
					person,
					fields: Object.keys(fields)
				}))
			};
		case 'remove-person':
		case 'consent':
			return change;
	}
}
