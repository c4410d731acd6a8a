import { fullName, type Person } from '#lib/people/person.ts';
import type { Subject } from '#lib/typeset/subject.ts';

/** What is about a person stays theirs when their name is corrected, and is no namesake's. */
export function aboutPerson(person: Person): Subject {
	return { key: person.id, name: fullName(person) };
}
