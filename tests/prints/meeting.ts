import { NOBODY_CAME, report, seen } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import type { State } from '#lib/audience/state.ts';
import { startsAt } from '#lib/conference/conference.ts';
import type { Kept } from '#lib/minutes/day.ts';
import type { People, Person } from '#lib/people/person.ts';
import { membersOf } from '#lib/people/substitution.ts';
import { aPassage } from '#lib/testing/doors.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { busyIn } from './crowd.ts';
import { theLog } from './meeting-log.ts';

/** What becomes of members who have no role. */
type Fates = Readonly<Record<'excused' | 'missing' | 'sending' | 'late' | 'early', Person>>;

/**
 * What is kept of a meeting that was held from its start to its end: some stay away, send somebody,
 * come late or go early; of the programme one item is passed over, and one is added.
 */
export function theMeeting(state: State): Kept {
	const agenda = state.conference.agenda.map((item) => ({ ...item, enabled: true }));
	const conference = { ...state.conference, agenda };
	const fates = fatesOf(state);
	const roster = onTheDay(state.people, fates);
	const doors = passages(roster, fates, startsAt(conference));
	const attendanceAt = (now: number) =>
		doors.filter(({ at }) => at <= now).reduce(report, NOBODY_CAME);
	const log = theLog(conference, (now) => seen(roster, attendanceAt(now)));
	const at = log.at(-1)?.at ?? 0;
	const attendance = attendanceAt(at);
	return { conference, people: seen(roster, attendance), attendance, log, at };
}

function fatesOf({ conference, people }: Pick<State, 'conference' | 'people'>): Fates {
	const busy = busyIn(conference);
	const [excused, missing, sending, late, early] = membersOf(conference.categories, people).filter(
		({ id }) => !busy.has(id)
	);
	if (!excused || !missing || !sending || !late || !early) throw new Error('too few members');
	return { excused, missing, sending, late, early };
}

/** The list with what the office heard: one is away, one has sent somebody. */
function onTheDay(people: People, { excused, sending }: Fates): People {
	const away = { reply: 'absent', presence: 'absent' } as const;
	const walkIn = {
		id: 'sent',
		name: 'Trương Thị Kim Xuyến',
		category: 'other-guests',
		walkIn: true
	};
	const sent: Person = { ...sending, ...walkIn };
	return new Map(people)
		.set(excused.id, { ...excused, ...away, absence: 'Đi công tác' })
		.set(sending.id, { ...sending, ...away, absence: 'Ốm', substituteId: sent.id })
		.set(sent.id, sent);
}

function passages(
	people: People,
	{ excused, missing, sending, late, early }: Fates,
	start: number
): readonly DoorEntry[] {
	const entry = (type: 'came' | 'left', person: string, minutes: number) =>
		aPassage({
			id: `${type}-${person}`,
			at: start + minutes * MINUTE,
			event: { type, person, via: 'qr', green: true }
		});
	const away = [excused, missing, sending].map(({ id }) => id);
	const came = [...people.keys()].filter((id) => !away.includes(id));
	return [
		...came.map((id) => entry('came', id, id === late.id ? 25 : -15)),
		entry('left', early.id, 40)
	];
}
