import type { People, Person } from './person.ts';

/** Who comes for a person: whoever they send (đi thay), unless they have come after all. */
export function whoComes(person: Person, people: People): Person {
	if (person.presence === 'present' || person.substituteId === null) return person;
	return people.get(person.substituteId) ?? person;
}
