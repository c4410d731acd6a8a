import { passagesOf, type Attendance } from '#lib/attendance/attendance.ts';
import { visitsOf, type Visit } from '#lib/attendance/visits.ts';
import { hasCome, presenceBefore, type People, type Presence } from '#lib/people/person.ts';
import type { Span } from './span.ts';

/**
 * Everyone with their presence as it was during a time of the day, by when the doors saw them come
 * and go: whoever went home after the close was there before it. Of visits that a purge deleted only
 * that they were made is known.
 */
export function peopleThen(people: People, attendance: Attendance, during: Span): People {
	return new Map(
		[...people].map(([id, person]) => {
			if (!hasCome(person)) return [id, person];
			const visits = visitsOf(passagesOf(attendance, id));
			const presence = presenceThen(visits, presenceBefore(person.reply), during);
			return [id, { ...person, presence }];
		})
	);
}

function presenceThen(visits: readonly Visit[], before: Presence, during: Span): Presence {
	const begun = visits.filter(({ since }) => since <= during.to);
	if (begun.some(({ until }) => until === null || until >= during.from)) return 'present';
	if (visits.length === 0) return 'present';
	return begun.length > 0 ? 'left' : before;
}
