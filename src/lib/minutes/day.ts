import type { Attendance } from '#lib/attendance/attendance.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { peopleDuring } from '#lib/course/people-during.ts';
import type { People } from '#lib/people/person.ts';
import { replay } from '#lib/run/evolve.ts';
import type { Run } from '#lib/run/run.ts';
import type { Instant } from '#lib/time/instant.ts';
import { standing, type LogEntry } from './log.ts';

/** All that the minutes are written from. A rehearsal's log is none of the meeting's. */
export type Kept = {
	readonly conference: Conference;
	readonly people: People;
	readonly attendance: Attendance;
	/** The meeting's own log, whole, the oldest entry first. */
	readonly log: readonly LogEntry[];
	readonly at: Instant;
};

/** A conference as it went, up to its end, or up to now while it goes on. */
export type Day = Omit<Kept, 'at'> & {
	readonly run: Run;
	/** Its end; as long as there is none, now. */
	readonly until: Instant;
	/** Everyone as they were while it was held: there, whoever was there for any of it. */
	readonly attended: People;
};

/** Reads how it went from what was kept; of the log, only what was not taken back. */
export function readDay({ conference, people, attendance, log, at }: Kept): Day {
	const run = replay(log.map(({ event }) => event));
	const { startedAt, endedAt } = run.progress;
	const until = endedAt ?? at;
	const held = { from: startedAt ?? until, to: until };
	const attended = peopleDuring({ people, attendance }, [held]);
	return { conference, people, attendance, log: standing(log), run, until, attended };
}
