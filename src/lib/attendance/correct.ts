import { refuse, type Refusal } from '#lib/refusal.ts';
import { passagesOf, type Attendance } from './attendance.ts';
import type { DoorEvent, Settlement } from './entry.ts';
import { currentVisit } from './visits.ts';

/** What a human decides about what the doors reported. */
export type AttendanceChange =
	/** The person was not there: their check-in is taken back, with a reason that is kept. */
	| { readonly change: 'take-back'; readonly person: string; readonly reason: string }
	/** Who it was that two doors let in. */
	| {
			readonly change: 'settle';
			readonly person: string;
			readonly scan: string;
			readonly as: Settlement;
	  };

/** Settles a correction. What another door may still report of the person is not touched by it. */
export function correct(attendance: Attendance, change: AttendanceChange): DoorEvent | Refusal {
	const { person } = change;
	if (change.change === 'settle') {
		const conflicts = attendance.conflicts.get(person) ?? [];
		return conflicts.some(({ second }) => second.scan === change.scan)
			? { type: 'settled', person, scan: change.scan, as: change.as }
			: refuse('conflict-not-found');
	}
	const entries = passagesOf(attendance, person);
	const visit = currentVisit(entries);
	if (!visit) return refuse('not-present');
	const scans = entries
		.filter(({ event, at }) => event.type === 'came' && at >= visit.since)
		.map(({ id }) => id);
	return { type: 'voided', person, scans, reason: change.reason };
}
