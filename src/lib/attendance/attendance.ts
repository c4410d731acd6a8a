import { Map } from 'immutable';
import type { People, Person, Presence } from '#lib/people/person.ts';
import { conflictsOf, type Conflict } from './conflicts.ts';
import type { DoorEntry } from './entry.ts';
import { currentVisit, visitsOf } from './visits.ts';

/** Everything the doors reported: the fold of their log. */
export type Attendance = {
	/** What was reported of each person, in the order the server heard of it. */
	readonly passages: Map<string, readonly DoorEntry[]>;
	/** The newest entries, the last one last: what a desk that listens has to be told. */
	readonly recent: readonly DoorEntry[];
	/** Number of the newest entry. */
	readonly seq: number;
	/** Open conflicts by person. */
	readonly conflicts: Map<string, readonly Conflict[]>;
	/** Who had come, by what a purge left of an older log. */
	readonly kept: ReadonlyMap<string, Presence>;
};

/** How many of the newest entries a listening desk is told; who missed more reads everything anew. */
export const MOST_RECENT = 40;

export const NOBODY_CAME: Attendance = {
	passages: Map(),
	recent: [],
	seq: 0,
	conflicts: Map(),
	kept: new globalThis.Map()
};

/** Attendance after one more entry. */
export function report(attendance: Attendance, entry: DoorEntry): Attendance {
	const { event } = entry;
	const recent = [...attendance.recent, entry].slice(-MOST_RECENT);
	const heard = { ...attendance, recent, seq: entry.seq };
	if (event.type === 'refused') return heard;
	const entries = [...passagesOf(attendance, event.person), entry];
	const conflicts = conflictsOf(event.person, entries);
	return {
		...heard,
		passages: attendance.passages.set(event.person, entries),
		conflicts:
			conflicts.length > 0
				? attendance.conflicts.set(event.person, conflicts)
				: attendance.conflicts.delete(event.person)
	};
}

/** The fold of a log that was deleted, but for who had come. */
export function afterPurge(presence: Readonly<Record<string, Presence>>): Attendance {
	return { ...NOBODY_CAME, kept: new globalThis.Map(Object.entries(presence)) };
}

/** Whether a door ever reported anything of a person: then they are part of the record. */
export function isOnRecord({ passages, kept }: Attendance, person: string): boolean {
	return passages.has(person) || kept.has(person);
}

/** What was reported of one person. */
export function passagesOf({ passages }: Attendance, person: string): readonly DoorEntry[] {
	return passages.get(person) ?? [];
}

/**
 * Everyone with their presence as the doors saw it; of whom nothing was reported, as the office
 * heard it.
 */
export function seen(roster: People, { passages, kept }: Attendance): People {
	const people = new globalThis.Map(roster);
	for (const [id, presence] of kept) {
		const person = roster.get(id);
		if (person) people.set(id, { ...person, presence });
	}
	for (const [id, entries] of passages) {
		const person = people.get(id);
		if (person) people.set(id, { ...person, presence: presenceSeen(person, entries) });
	}
	return people;
}

function presenceSeen(person: Person, entries: readonly DoorEntry[]): Person['presence'] {
	if (currentVisit(entries)) return 'present';
	return visitsOf(entries).length > 0 ? 'left' : person.presence;
}
