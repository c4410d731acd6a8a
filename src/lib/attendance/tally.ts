import type { Category } from '#lib/conference/conference.ts';
import type { People, Person } from './person.ts';
import { whoComes } from './substitution.ts';

/** How many members were summoned and how many have come; a substitute does not count. */
export type Attendance = { readonly summoned: number; readonly present: number };

/** Counts the members entitled to vote; whoever came in the place of one is a guest (domain.md §4.2–4.3). */
export function attendance(categories: readonly Category[], people: People): Attendance {
	const voting = new Set(categories.filter((each) => each.votes).map((each) => each.id));
	const members = [...people.values()].filter((person) => voting.has(person.category));
	const guests = new Set(members.map((person) => person.substituteId));
	const counted = members.filter((person) => !guests.has(person.id));
	return {
		summoned: counted.length,
		present: counted.filter((person) => person.presence === 'present').length
	};
}

/** A share in percent with a decimal comma and at most two places: 47 of 51 → "92,16%". */
export function rate({ present, summoned }: Attendance): string {
	if (summoned === 0) return '0%';
	const percent = Math.round((present / summoned) * 10_000) / 100;
	return `${String(percent).replace('.', ',')}%`;
}

/**
 * Those of a category to be introduced, a substitute in the place of whoever sent them. Until the
 * first person has come the script is a draft and takes everyone expected as coming.
 */
export function introduced(category: string, people: People): readonly Person[] {
	const everyone = [...people.values()];
	const wanted = everyone.some((person) => person.presence === 'present') ? 'present' : 'expected';
	const substitutes = new Set(everyone.map((person) => person.substituteId));
	const coming = everyone
		.filter((person) => person.category === category && !substitutes.has(person.id))
		.map((person) => whoComes(person, people))
		.filter((person) => person.presence === wanted);
	return [...new Set(coming)];
}
