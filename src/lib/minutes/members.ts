import { attendanceRecord, countLines } from '#lib/attendance/record.ts';
import type { AttendanceLine } from '#lib/attendance/record.ts';
import { hasCome } from '#lib/people/person.ts';
import { membersOf } from '#lib/people/substitution.ts';
import type { Turnout } from '#lib/run/progress.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Day } from './day.ts';
import { isStep } from './log.ts';
import { DOORS, LIST, logged, type Sourced } from './source.ts';
import { whoIs, type Who } from './who.ts';

/** A figure as it was fixed once, and when. */
export type Fixed = Sourced & Turnout & { readonly at: Instant };

/** Which members came, and what became of the others (domain.md §3.5, §4.3). */
export type Members = Sourced & {
	readonly summoned: number;
	/** Came in person, whether or not they stayed; null where the doors counted nobody. */
	readonly came: number | null;
	/** The figure the hall was told; null when it was told none. */
	readonly readOut: Fixed | null;
	/** The figure taken when the meeting ended. */
	readonly closing: Fixed | null;
	/** Sent word that they would not come; the reason is '' where nobody wrote it down. */
	readonly excused: readonly { readonly who: Who; readonly reason: string }[];
	/** Absent, and somebody came in their place, who is not counted as a member. */
	readonly substituted: readonly { readonly who: Who; readonly by: Who }[];
	/** Nobody was told why they did not come; null where the doors counted nobody. */
	readonly missing: readonly Who[] | null;
};

/** Reads which members came. */
export function membersThere(day: Day): Members {
	const { conference, attendance, attended, run } = day;
	const { phase } = run.progress;
	const own = new Set(membersOf(conference.categories, attended));
	const lines = attendanceRecord({ conference, people: attended, attendance, phase })
		.flatMap((group) => group.lines)
		.filter(({ person }) => own.has(person));
	const isCounted = [...attended.values()].some(hasCome);
	const { summoned, came } = countLines(lines);
	const those = (...fates: readonly AttendanceLine['fate'][]) =>
		lines.filter(({ fate }) => fates.includes(fate));
	return {
		summoned,
		came: isCounted ? came : null,
		readOut: readOut(day, summoned),
		closing: closing(day),
		excused: those('excused').map(({ person }) => ({
			who: whoIs(person),
			reason: person.absence
		})),
		substituted: those('substituted').flatMap(({ person, substitute }) =>
			substitute ? [{ who: whoIs(person), by: whoIs(substitute) }] : []
		),
		missing: isCounted
			? those('unexplained', 'late', 'waiting').map(({ person }) => whoIs(person))
			: null,
		sources: isCounted ? [DOORS, LIST] : [LIST]
	};
}

/** A figure that was read out or typed stays as it was, whoever came later. */
function readOut({ log, run }: Day, summoned: number): Fixed | null {
	const { figures, presentAt: at } = run.progress.heard;
	if (figures.present === null || at === null) return null;
	const entry = log.findLast(
		({ at: when, event }) => when === at && (event.type === 'counted' || isStep(event))
	);
	return { present: figures.present, summoned, at, sources: logged(entry) };
}

function closing({ log, run, until }: Day): Fixed | null {
	const { closing } = run.progress;
	if (closing === null) return null;
	const ended = log.findLast(({ event }) => event.type === 'ended');
	return { ...closing, at: until, sources: logged(ended) };
}
