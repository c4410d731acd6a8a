import { passagesOf } from '#lib/attendance/attendance.ts';
import type { Conflict } from '#lib/attendance/conflicts.ts';
import type { DoorEntry, Verdict } from '#lib/attendance/entry.ts';
import { membersNeeded, type Quorum } from '#lib/attendance/quorum.ts';
import { stayOf, type Stay } from '#lib/attendance/visits.ts';
import { tally, type Tally } from '#lib/attendance/tally.ts';
import { startsAt, type Form } from '#lib/conference/conference.ts';
import { fullName } from '#lib/people/person.ts';
import type { Phase } from '#lib/run/progress.ts';
import type { Instant } from '#lib/time/instant.ts';
import { stamp, type Stamp, type State } from './state.ts';

/** One thing that happened at a door lately. */
export type RecentPassage = {
	readonly seq: number;
	readonly type: DoorEntry['event']['type'];
	readonly person: string | null;
	readonly name: string;
	/** Why nobody was let in; null when it was no refusal. */
	readonly verdict: Verdict | null;
	readonly at: Instant;
	readonly station: string;
	/** Since when and where the person is in the hall now; null when they are not. */
	readonly inside: Stay | null;
};

/** A conflict as a desk shows it. */
export type OpenConflict = Conflict & { readonly name: string };

/** What the reception desk needs to know of the day, and nothing it need not: no phone, no reason. */
export type ReceptionView = Stamp & {
	readonly name: string;
	readonly place: string;
	/** Held in writing, nobody comes to a door. */
	readonly form: Form;
	readonly start: Instant;
	readonly phase: Phase;
	readonly categories: readonly { readonly id: string; readonly title: string }[];
	readonly tally: Tally;
	readonly quorum: Quorum;
	/** Members needed for the quorum; 0 when no rule applies. */
	readonly needed: number;
	/** The figure as it was read out; null while none was. */
	readonly readOut: { readonly present: number; readonly at: Instant | null } | null;
	readonly selfCheckIn: boolean;
	/** A desk that holds another list reads it anew. */
	readonly rosterRevision: number;
	/** Number of the newest entry in the doors' log. */
	readonly seq: number;
	/** The newest passages, the last one last: a desk that missed more reads the list anew. */
	readonly recent: readonly RecentPassage[];
	readonly conflicts: readonly OpenConflict[];
};

/** The reception's view. */
export function receptionView(state: State): ReceptionView {
	const { conference, people, run, attendance, rosterRevision } = state;
	const counts = tally(conference.categories, people);
	const { figures, presentAt } = run.progress.heard;
	return {
		...stamp(state),
		name: conference.name,
		place: conference.place,
		form: conference.form,
		start: startsAt(conference),
		phase: state.rehearsal ? 'ready' : run.progress.phase,
		categories: conference.categories.map(({ id, title }) => ({ id, title })),
		tally: counts,
		quorum: conference.quorum,
		needed: membersNeeded(conference.quorum, counts.members.summoned),
		readOut: figures.present === null ? null : { present: figures.present, at: presentAt },
		selfCheckIn: conference.selfCheckIn,
		rosterRevision,
		seq: attendance.seq,
		recent: attendance.recent.map((entry) => recentPassage(entry, state)),
		conflicts: openConflicts(state)
	};
}

/** Everyone whom two doors let in, until a human settles it. */
export function openConflicts({
	attendance,
	people
}: Pick<State, 'attendance' | 'people'>): readonly OpenConflict[] {
	return [...attendance.conflicts.values()]
		.flat()
		.map((conflict) => ({ ...conflict, name: nameOf(conflict.person, people) }));
}

function recentPassage(
	{ seq, event, at, station }: DoorEntry,
	{ people, attendance }: State
): RecentPassage {
	const person = 'person' in event ? event.person : null;
	return {
		seq,
		type: event.type,
		person,
		name: person === null ? '' : nameOf(person, people),
		verdict: event.type === 'refused' ? event.verdict : null,
		at,
		station,
		inside: person === null ? null : stayOf(passagesOf(attendance, person))
	};
}

function nameOf(person: string, people: State['people']): string {
	const known = people.get(person);
	return known ? fullName(known) : '';
}
