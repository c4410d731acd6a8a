import type { Change } from '#lib/conference/change.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';

/**
 * A change that writes of people: every one of the list, and of the conference's own the pairs of
 * alike names, which may name somebody who was since taken off the list.
 */
export type OfPeople = RosterChange | Extract<Change, { change: 'distinct-names' }>;

const OF_PEOPLE: Readonly<Record<OfPeople['change'], true>> = {
	'add-person': true,
	person: true,
	people: true,
	import: true,
	'remove-person': true,
	consent: true,
	'distinct-names': true
};

/** Tells the changes that write of people from the others: the set-up log holds both. */
export function isOfPeople(change: RosterChange | Change): change is OfPeople {
	return Object.hasOwn(OF_PEOPLE, change.change);
}

/**
 * What stays of a change that wrote of people: whom it touched and which fields, not what was
 * written in them. Names are taken out with the rest: those of the list stay in the list alone.
 */
export function redact(change: OfPeople): object {
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
		case 'distinct-names':
			return { change: change.change, distinct: change.distinct };
	}
}
