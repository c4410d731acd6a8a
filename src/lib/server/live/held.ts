import { randomUUID } from 'node:crypto';
import type { Conference } from '#lib/conference/conference.ts';
import { peopleById, type People } from '#lib/people/person.ts';
import { replay } from '#lib/run/evolve.ts';
import type { Run } from '#lib/run/run.ts';
import * as conferences from '../database/conferences.ts';
import type { Database } from '../database/open.ts';
import * as people from '../database/people.ts';
import * as runs from '../database/runs.ts';

/** All that is true of a conference at one revision, as memory and disk have it. */
export type Held = {
	readonly revision: number;
	readonly conference: Conference;
	readonly people: People;
	readonly run: Run;
	readonly runId: string;
	readonly rehearsal: boolean;
	/** Entries in the run's log. */
	readonly seq: number;
};

/** Reads the conference behind a slug, or null when there is none. Nothing is written. */
export async function load(db: Database, slug: string): Promise<Held | null> {
	const stored = await conferences.find(db, slug);
	if (!stored) return null;
	const { id } = stored.conference;
	const everyone = peopleById(await people.list(db, id));
	return { ...stored, people: everyone, ...(await loadRun(db, id)) };
}

/** Reads the open run of a conference and plays its log; a new one is opened by its first command. */
export async function loadRun(
	db: Database,
	conferenceId: string
): Promise<Pick<Held, 'run' | 'runId' | 'rehearsal' | 'seq'>> {
	const open = await runs.current(db, conferenceId);
	const run = open ?? { id: randomUUID(), rehearsal: false };
	const log = await runs.entries(db, run.id);
	return {
		run: replay(log.map((entry) => entry.event)),
		runId: run.id,
		rehearsal: run.rehearsal,
		seq: log.at(-1)?.seq ?? 0
	};
}
