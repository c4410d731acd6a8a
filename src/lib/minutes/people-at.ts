import { passagesOf, type Attendance } from '#lib/attendance/attendance.ts';
import { visitsOf } from '#lib/attendance/visits.ts';
import { presenceBefore, type People, type Person, type Presence } from '#lib/people/person.ts';
import type { Instant } from '#lib/time/instant.ts';

/**
 * Everyone as they were at a moment of the day: who came later had not come yet, and who went home
 * after it was still there. Of whom a purge left only that they came, it is taken that they stayed.
 */
export function peopleAt(people: People, attendance: Attendance, at: Instant): People {
	return new Map(
		[...people].map(([id, person]) => [
			id,
			{ ...person, presence: presenceAt(person, attendance, at) }
		])
	);
}

function presenceAt(person: Person, attendance: Attendance, at: Instant): Presence {
	const visits = visitsOf(passagesOf(attendance, person.id));
	if (visits.length === 0) return person.presence === 'left' ? 'present' : person.presence;
	const last = visits.findLast(({ since }) => since <= at);
	if (!last) return presenceBefore(person.reply);
	return last.until === null || last.until > at ? 'present' : 'left';
}
