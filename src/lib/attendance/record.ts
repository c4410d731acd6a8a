import type { Category, Conference } from '#lib/conference/conference.ts';
import type { People, Person } from '#lib/people/person.ts';
import { represented, summonedOf, voting } from '#lib/people/substitution.ts';
import type { Phase } from '#lib/run/progress.ts';
import type { Instant } from '#lib/time/instant.ts';
import { passagesOf, type Attendance } from './attendance.ts';
import type { DoorEntry, Via } from './entry.ts';
import { fateOf, type Fate } from './fate.ts';
import { visitsOf, type Visit } from './visits.ts';

/** A fate as it goes on record once it has ended; until then whoever was not seen may still come. */
export type RecordedFate =
	| Fate
	/** A member of whom nobody was told why they did not come: whether they had a reason is open. */
	| 'unexplained'
	/** Did not come, and owes no reason: a guest, the press, a helper. */
	| 'away';

/** Somebody on the list as the record of attendance has them. */
export type AttendanceLine = {
	readonly person: Person;
	readonly fate: RecordedFate;
	/** Summoned for themselves, and not only there because another sent them. */
	readonly summoned: boolean;
	/** When they first came, by which door, and how they were recognised. */
	readonly came: { readonly at: Instant; readonly station: string; readonly via: Via } | null;
	/** When they went for good. */
	readonly left: Instant | null;
	/** In whose place they came; nobody's, once that person has come after all. */
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
	const { categories } = recorded.conference;
	const summoned = new Set(summonedOf(categories, recorded.people));
	const standIns = represented(recorded.people);
	const lines = [...recorded.people.values()].map((person) => ({
		...lineOf(person, recorded),
		summoned: summoned.has(person),
		insteadOf: standIns.get(person.id) ?? null
	}));
	return categories
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
	/** Nothing was seen or heard of them. */
	readonly missing: number;
};

/** Counts people of the record; whoever was only sent was not summoned. */
export function countLines(lines: readonly AttendanceLine[]): GroupCount {
	const seats = lines.filter(({ summoned }) => summoned);
	const count = (...fates: readonly RecordedFate[]) =>
		seats.filter(({ fate }) => fates.includes(fate)).length;
	return {
		summoned: seats.length,
		came: count('present', 'left'),
		substituted: count('substituted'),
		excused: count('excused'),
		missing: count('unexplained', 'away', 'late', 'waiting')
	};
}

function lineOf(person: Person, { conference, people, attendance, phase }: Recorded) {
	const entries = passagesOf(attendance, person.id);
	const visits = visitsOf(entries);
	return {
		person,
		fate:
			phase === 'ended'
				? finalFate(fateOf(person, people), voting(conference.categories)(person))
				: fateOf(person, people),
		came: visits[0] ? firstDoor(visits[0], entries) : null,
		left: visits.at(-1)?.until ?? null,
		substitute: (person.substituteId && people.get(person.substituteId)) || null
	};
}

function firstDoor({ since }: Visit, entries: readonly DoorEntry[]): AttendanceLine['came'] {
	for (const { at, station, event } of entries) {
		if (event.type === 'came' && at === since) return { at, station, via: event.via };
	}
	return null;
}

function finalFate(fate: Fate, isMember: boolean): RecordedFate {
	if (fate !== 'late' && fate !== 'waiting') return fate;
	return isMember ? 'unexplained' : 'away';
}
