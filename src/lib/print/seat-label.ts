import type { People, Person } from '#lib/people/person.ts';
import { compareNames } from '#lib/people/sort.ts';
import { whoComes } from '#lib/people/substitution.ts';
import { isMeant, type Whom } from './whom.ts';

/** What is stuck to a seat: which it is, and whose. */
export type SeatLabel = { readonly seat: string; readonly person: Person };

/** "A2" before "A10". */
const seats = new Intl.Collator('vi', { numeric: true });

/**
 * The labels of all seats that are kept for somebody, from seat to seat as they are stuck on. A seat
 * bears the name of whoever comes in another's place, unless they have one of their own.
 */
export function seatLabels(people: People, whom: Whom): readonly SeatLabel[] {
	return [...people.values()]
		.filter(({ seat }) => seat !== '')
		.map((person) => ({ seat: person.seat, person: sitter(person, people) }))
		.filter(({ person }) => isMeant(person, whom))
		.toSorted(
			(one, other) =>
				seats.compare(one.seat, other.seat) || compareNames(one.person.name, other.person.name)
		);
}

function sitter(person: Person, people: People): Person {
	const comes = whoComes(person, people);
	return comes.seat === '' ? comes : person;
}
