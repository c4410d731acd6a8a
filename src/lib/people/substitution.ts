import type { People, Person } from './person.ts';

/** Who comes for a person: whoever they send (đi thay), unless they have come after all. */
export function whoComes(person: Person, people: People): Person {
	if (person.presence === 'present' || person.substituteId === null) return person;
	return people.get(person.substituteId) ?? person;
}

/** By whoever was sent, who sent them; of several, one who has not come after all. */
export function senders(people: People): ReadonlyMap<string, Person> {
	const hasCome = ({ presence }: Person) => Number(presence === 'present');
	const sending = [...people.values()].toSorted((one, other) => hasCome(other) - hasCome(one));
	return new Map(
		sending.flatMap((person) =>
			person.substituteId === null ? [] : [[person.substituteId, person] as const]
		)
	);
}
