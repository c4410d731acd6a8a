import type { Conference } from '#lib/conference/conference.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { People, Person } from './person.ts';
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
	if (change.change === 'add-person') {
		const { substituteId } = change.person;
		if (substituteId && !people.has(substituteId)) {
			return refuse('person-not-found', { person: substituteId });
		}
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

/** Whether the conference still counts on someone by name. */
function isNamed(id: string, conference: Conference, people: People): boolean {
	return (
		conference.chairIds.includes(id) ||
		conference.secretaryId === id ||
		conference.agenda.some((item) => item.performerId === id || item.standInId === id) ||
		[...people.values()].some((person) => person.substituteId === id)
	);
}
