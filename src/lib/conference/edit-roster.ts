import { isInAwards } from '#lib/awards/edit-awards.ts';
import {
	MOST_PEOPLE,
	peopleById,
	presenceBefore,
	type People,
	type Person,
	type PersonFields
} from '#lib/people/person.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';
import { maySend } from '#lib/people/substitution.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Conference } from './conference.ts';

/** What an edit of the list comes to, person by person. */
export type RosterEdit = {
	readonly added: readonly Person[];
	readonly changed: readonly Person[];
	readonly removed: readonly Person[];
};

/** What an edit of the list may look at besides the list. */
export type RosterCircumstances = {
	/** The caller's id of the edit. */
	readonly id: string;
	readonly now: Instant;
	readonly conference: Conference;
	/** Whether a door has reported anything of a person: then they are part of the record. */
	readonly isOnRecord: (person: string) => boolean;
};

/**
 * Settles an edit of the list of people: all of it, or nothing.
 * A new person carries the edit's id; several are numbered after it.
 */
export function editRoster(
	people: People,
	change: RosterChange,
	{ id, now, conference, isOnRecord }: RosterCircumstances
): RosterEdit | Refusal {
	switch (change.change) {
		case 'add-person':
			return settle(people, conference, { added: [newcomer(id, change.person)] });
		case 'person':
			return settle(people, conference, { changed: [[change.person, change.fields]] });
		case 'people':
			return settle(people, conference, {
				changed: change.people.map((person) => [person, change.fields])
			});
		case 'import':
			return settle(people, conference, {
				added: change.added.map((fields, index) => newcomer(`${id}-${index + 1}`, fields)),
				changed: change.changed.map(({ person, fields }) => [person, fields])
			});
		case 'consent': {
			const person = people.get(change.person);
			if (!person) return refuse('person-not-found', { person: change.person });
			const consent = { given: change.given, at: now, how: change.how };
			return { added: [], changed: [{ ...person, consent }], removed: [] };
		}
		case 'remove-person': {
			const person = people.get(change.person);
			if (!person) return refuse('person-not-found', { person: change.person });
			if (isOnRecord(person.id)) return refuse('person-came', { name: person.name });
			return isNamed(person.id, conference, people)
				? refuse('person-in-use', { name: person.name })
				: { added: [], changed: [], removed: [person] };
		}
	}
}

/** Someone who is put on the list. */
export function newcomer(id: string, fields: PersonFields): Person {
	return { ...fields, id, walkIn: false, consent: null, presence: presenceBefore(fields.reply) };
}

type Wanted = {
	readonly added?: readonly Person[];
	readonly changed?: readonly (readonly [id: string, fields: Partial<PersonFields>])[];
};

function settle(
	people: People,
	conference: Conference,
	{ added = [], changed = [] }: Wanted
): RosterEdit | Refusal {
	const missing = changed.find(([id]) => !people.has(id));
	if (missing) return refuse('person-not-found', { person: missing[0] });
	const altered = changed.flatMap(([id, fields]) => {
		const before = people.get(id);
		if (!before) return [];
		const after = { ...before, ...fields };
		return { ...after, presence: presenceBefore(after.reply) };
	});
	const next = peopleById([...people.values(), ...added, ...altered]);
	const refusal = [...added, ...altered]
		.map((person) => wrongIn(person, next, conference))
		.find((each) => each !== null);
	if (refusal) return refusal;
	if (people.size + added.length > MOST_PEOPLE) return refuse('too-many', { most: MOST_PEOPLE });
	return { added, changed: altered, removed: [] };
}

/** Someone in a category that is not there would be neither counted nor introduced. */
function wrongIn(person: Person, people: People, { categories }: Conference): Refusal | null {
	const { id, category, substituteId } = person;
	if (!categories.some((each) => each.id === category)) {
		return refuse('bad-input', { where: 'category' });
	}
	if (substituteId === null) return null;
	if (!people.has(substituteId)) return refuse('person-not-found', { person: substituteId });
	return maySend(id, substituteId, people)
		? null
		: refuse('substitute-chain', { name: person.name });
}

/** Whether the conference still counts on someone by name. */
function isNamed(id: string, conference: Conference, people: People): boolean {
	return (
		conference.chairIds.includes(id) ||
		conference.secretaryId === id ||
		conference.agenda.some((item) => item.performerId === id || item.standInId === id) ||
		isInAwards(id, conference.awards) ||
		conference.discussion.papers.some(({ personId }) => personId === id) ||
		[...people.values()].some((person) => person.substituteId === id)
	);
}
