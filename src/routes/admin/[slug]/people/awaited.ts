import { fateOf } from '#lib/attendance/fate.ts';
import type { People, Person } from '#lib/people/person.ts';

/** Whether somebody is expected and has not come, nor anybody for them. */
export function isAwaited(person: Person, people: People): boolean {
	const fate = fateOf(person, people);
	return fate === 'waiting' || fate === 'late';
}
