import type { Conference } from '#lib/conference/conference.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import { MOST_PEOPLE, type People, type Person } from './person.ts';
import type { RosterChange } from './roster-change.ts';

/** What an edit of the list comes to. */
export type RosterEdit =
	| { readonly kind: 'added' | 'changed'; readonly person: Person }
	| { readonly kind: 'removed'; readonly person: Person };

/**
 * Settles an edit of the list of people.
 * @param id the caller's id of the edit; a new person carries it
 */
export function editRoster(
	people: People,
	change: RosterChange,
	{ id, conference }: { id: string; conference: Conference }
): RosterEdit | Refusal {
	if (change.change !== 'remove-person' && !isCategory(change, conference)) {
		return refuse('bad-input', { where: 'category' });
	}
	if (change.change === 'add-person') {
		const { substituteId } = change.person;
		if (substituteId && !people.has(substituteId)) {
			return refuse('person-not-found', { person: substituteId });
		}
		if (people.size >= MOST_PEOPLE) return refuse('too-many', { most: MOST_PEOPLE });
		return { kind: 'added', person: { ...change.person, id } };
	}
	const person = people.get(change.person);
	if (!person) return refuse('person-not-found', { person: change.person });
	if (change.change === 'person') {
		const { substituteId } = change.fields;
		if (substituteId && (substituteId === person.id || !people.has(substituteId))) {
			return refuse('person-not-found', { person: substituteId });
		}
		return { kind: 'changed', person: { ...person, ...change.fields } };
	}
	return isNamed(person.id, conference, people)
		? refuse('person-in-use', { name: person.name })
		: { kind: 'removed', person };
}

/** Someone in a category that is not there would be neither counted nor introduced. */
function isCategory(
	change: Exclude<RosterChange, { change: 'remove-person' }>,
	{ categories }: Conference
): boolean {
	const { category } = change.change === 'add-person' ? change.person : change.fields;
	return category === undefined || categories.some((each) => each.id === category);
}

/** Whether the conference still counts on someone by name. */
function isNamed(id: string, conference: Conference, people: People): boolean {
	return (
		conference.chairIds.includes(id) ||
		conference.secretaryId === id ||
		conference.agenda.some((item) => item.performerId === id || item.standInId === id) ||
		[...people.values()].some((person) => person.substituteId === id)
	);
}
