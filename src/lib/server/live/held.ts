import { randomUUID } from 'node:crypto';
import {
	afterPurge,
	NOBODY_CAME,
	report,
	seen,
	type Attendance
} from '#lib/attendance/attendance.ts';
import type { SheetNumbers } from '#lib/attendance/sheet-number.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { peopleById, type People } from '#lib/people/person.ts';
import { replay } from '#lib/run/evolve.ts';
import type { Run } from '#lib/run/run.ts';
import * as attendance from '../database/attendance.ts';
import * as conferences from '../database/conferences.ts';
import type { Database } from '../database/open.ts';
import * as people from '../database/people.ts';
import * as purges from '../database/purges.ts';
import * as runs from '../database/runs.ts';
import * as sheetNumbers from '../database/sheet-numbers.ts';

/** All that is true of a conference at one revision, as memory and disk have it. */
export type Held = {
	readonly revision: number;
	readonly conference: Conference;
	/** Everyone on the list, as the office has them. */
	readonly roster: People;
	/** The revision of the list's last change: a desk that has another reads it anew. */
	readonly rosterRevision: number;
	readonly sheetNumbers: SheetNumbers;
	readonly attendance: Attendance;
	readonly run: Run;
	readonly runId: string;
	readonly rehearsal: boolean;
	/** The meeting's own run while a rehearsal hides it; null otherwise. */
	readonly behind: Run | null;
	/** Entries in the run's log. */
	readonly seq: number;
};

/** Reads the conference behind a slug, or null when there is none. Nothing is written. */
export async function load(db: Database, slug: string): Promise<Held | null> {
	const stored = await conferences.find(db, slug);
	if (!stored) return null;
	const { id } = stored.conference;
	const log = await attendance.entries(db, id);
	const [purge] = await purges.list(db, id);
	const revision = Math.max(stored.revision, await attendance.newestRevision(db, id));
	return {
		...stored,
		revision,
		roster: peopleById(await people.list(db, id)),
		rosterRevision: revision,
		sheetNumbers: await sheetNumbers.list(db, id),
		attendance: log.reduce(report, purge ? afterPurge(purge.kept.presence) : NOBODY_CAME),
		...(await loadRun(db, id))
	};
}

/** Everyone with their presence as the doors saw it: the same object as long as nothing changes. */
export function peopleOf({ roster, attendance }: Pick<Held, 'roster' | 'attendance'>): People {
	if (attendance.passages.size + attendance.kept.size === 0) return roster;
	const known = peopleKnown.get(roster);
	if (known?.passages === attendance.passages) return known.people;
	const people = seen(roster, attendance);
	peopleKnown.set(roster, { passages: attendance.passages, people });
	return people;
}

const peopleKnown = new WeakMap<People, { passages: Attendance['passages']; people: People }>();

/** Reads the open run of a conference and plays its log; a new one is opened by its first command. */
export async function loadRun(
	db: Database,
	conferenceId: string
): Promise<Pick<Held, 'run' | 'runId' | 'rehearsal' | 'behind' | 'seq'>> {
	const open = await runs.current(db, conferenceId);
	const run = open ?? { id: randomUUID(), rehearsal: false };
	const log = await runs.entries(db, run.id);
	const behind = run.rehearsal ? replayed(await runs.hidden(db, conferenceId)) : null;
	return {
		run: replayed(log),
		runId: run.id,
		rehearsal: run.rehearsal,
		behind,
		seq: log.at(-1)?.seq ?? 0
	};
}

function replayed(log: readonly runs.Entry[]): Run {
	return replay(log.map((entry) => entry.event));
}
