import { startsAt } from '#lib/conference/conference.ts';
import { attendance, type Attendance } from '#lib/people/attendance.ts';
import type { Phase } from '#lib/run/progress.ts';
import type { Instant } from '#lib/time/instant.ts';
import { stamp, type Stamp, type State } from './state.ts';

/** What the reception desk needs to know of the day. */
export type ReceptionView = Stamp & {
	readonly name: string;
	readonly place: string;
	readonly start: Instant;
	readonly phase: Phase;
	readonly attendance: Attendance;
};

/** The reception's view. */
export function receptionView(state: State): ReceptionView {
	const { conference, people, run } = state;
	return {
		...stamp(state),
		name: conference.name,
		place: conference.place,
		start: startsAt(conference),
		phase: run.progress.phase,
		attendance: attendance(conference.categories, people)
	};
}
