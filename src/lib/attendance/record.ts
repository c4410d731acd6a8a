import type { Category, Conference } from '#lib/conference/conference.ts';
import type { People, Person } from '#lib/people/person.ts';
import { senders } from '#lib/people/substitution.ts';
import type { Phase } from '#lib/run/progress.ts';
import type { Instant } from '#lib/time/instant.ts';
import { passagesOf, type Attendance } from './attendance.ts';
import type { DoorEntry, Via } from './entry.ts';
import { visitsOf, type Visit } from './visits.ts';

/** What became of somebody on the list; before the end nobody is absent without a reason. */
export type Fate =
	'present' | 'left' | 'substituted' | 'excused' | 'unexcused' | 'late' | 'waiting';

/** Somebody on the list as the record of attendance has them. */
export type AttendanceLine = {
	readonly person: Person;
	readonly fate: Fate;
	/** When they first came, by which door, and how they were recognised. */
	readonly came: { readonly at: Instant; readonly station: string; readonly via: Via } | null;
	/** When they went for good. */
	readonly left: Instant | null;
	/** In whose place they came. */
	readonly insteadOf: Person | null;
	/** Who came in their place. */
	readonly substitute: Person | null;
};

/** The people of a category, in the list's own order. */
export type AttendanceGroup = {
	readonly category: Category;
	readonly lines: readonly AttendanceLine[];
};

type Recorded = {
	readonly conference: Pick<Conference, 'categories'>;
	readonly people: People;
	readonly attendance: Attendance;
	readonly phase: Phase;
};

/** Everyone on the list, by category; categories with nobody in them are left out. */
export function attendanceRecord(recorded: Recorded): readonly AttendanceGroup[] {
	const sending = senders(recorded.people);
	const lines = [...recorded.people.values()].map((person) =>
		lineOf(person, sending.get(person.id) ?? null, recorded)
	);
	return recorded.conference.categories
		.map((category) => ({
			category,
			lines: lines.filter(({ person }) => person.category === category.id)
		}))
		.filter((group) => group.lines.length > 0);
}

/** How many of a group were summoned and what became of them; the parts add up to the summoned. */
export type GroupCount = {
	readonly summoned: number;
	/** Came in person, whether or not they stayed. */
	readonly came: number;
	readonly substituted: number;
	readonly excused: number;
	/** Nothing was seen of them: absent without a reason once it has ended. */
	readonly missing: number;
};

/** Counts people of the record; whoever came in another's place was not summoned. */
export function countLines(lines: readonly AttendanceLine[]): GroupCount {
	const summoned = lines.filter(({ insteadOf }) => insteadOf === null);
	const count = (...fates: readonly Fate[]) =>
		summoned.filter(({ fate }) => fates.includes(fate)).length;
	return {
		summoned: summoned.length,
		came: count('present', 'left'),
		substituted: count('substituted'),
		excused: count('excused'),
		missing: count('unexcused', 'late', 'waiting')
	};
}

function lineOf(
	person: Person,
	insteadOf: Person | null,
	{ people, attendance, phase }: Recorded
): AttendanceLine {
	const entries = passagesOf(attendance, person.id);
	const visits = visitsOf(entries);
	const substitute = (person.substituteId && people.get(person.substituteId)) || null;
	return {
		person,
		fate: fateOf(person, substitute, phase),
		came: visits[0] ? firstDoor(visits[0], entries) : null,
		left: visits.at(-1)?.until ?? null,
		insteadOf,
		substitute
	};
}

function firstDoor({ since }: Visit, entries: readonly DoorEntry[]): AttendanceLine['came'] {
	for (const { at, station, event } of entries) {
		if (event.type === 'came' && at === since) return { at, station, via: event.via };
	}
	return null;
}

function fateOf(person: Person, substitute: Person | null, phase: Phase): Fate {
	const { presence } = person;
	if (presence === 'present' || presence === 'left') return presence;
	if (substitute && hasCome(substitute)) return 'substituted';
	if (presence === 'absent') return 'excused';
	if (phase === 'ended') return 'unexcused';
	return presence === 'late' ? 'late' : 'waiting';
}

function hasCome({ presence }: Person): boolean {
	return presence === 'present' || presence === 'left';
}
