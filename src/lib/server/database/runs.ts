import type { RunEvent } from '#lib/run/event.ts';
import type { Database } from './open.ts';

/** The run a conference is in: the real one, or a rehearsal over it. */
export type StoredRun = { readonly id: string; readonly rehearsal: boolean };

/** A line of the log. `id` is the caller's, so that a retry finds what it already did. */
export type Entry = {
	readonly id: string;
	readonly seq: number;
	readonly at: number;
	readonly actor: string;
	readonly event: RunEvent;
	readonly revision: number;
};

/** The open run: a rehearsal hides the real one until it is closed. */
export async function current(db: Database, conferenceId: string): Promise<StoredRun | null> {
	const runs = await db
		.selectFrom('run')
		.select(['id', 'kind'])
		.where('conference_id', '=', conferenceId)
		.where('closed_at', 'is', null)
		.execute();
	const run = runs.find((each) => each.kind === 'rehearsal') ?? runs[0];
	return run ? { id: run.id, rehearsal: run.kind === 'rehearsal' } : null;
}

/** The log of the real run, oldest first, also while a rehearsal hides it. */
export async function hidden(db: Database, conferenceId: string): Promise<readonly Entry[]> {
	const real = await db
		.selectFrom('run')
		.select('id')
		.where('conference_id', '=', conferenceId)
		.where('kind', '=', 'real')
		.where('closed_at', 'is', null)
		.executeTakeFirst();
	return real ? entries(db, real.id) : [];
}

/** Opens a run, unless it is open. */
export async function open(
	db: Database,
	conferenceId: string,
	run: StoredRun,
	now: number
): Promise<void> {
	await db
		.insertInto('run')
		.values({
			id: run.id,
			conference_id: conferenceId,
			kind: run.rehearsal ? 'rehearsal' : 'real',
			opened_at: now,
			closed_at: null
		})
		.onConflict((conflict) => conflict.column('id').doNothing())
		.execute();
}

/** Forgets a rehearsal, log and all: it leaves no trace. */
export async function forget(db: Database, runId: string): Promise<void> {
	await db.deleteFrom('run').where('id', '=', runId).where('kind', '=', 'rehearsal').execute();
}

/** The log of a run, oldest first. */
export async function entries(db: Database, runId: string): Promise<readonly Entry[]> {
	const rows = await db
		.selectFrom('run_entry')
		.select(['id', 'seq', 'at', 'actor', 'event', 'revision'])
		.where('run_id', '=', runId)
		.orderBy('seq')
		.execute();
	return rows.map((row) => ({ ...row, event: JSON.parse(row.event) as RunEvent }));
}

/** Adds a line to the log. */
export async function append(
	db: Database,
	conferenceId: string,
	runId: string,
	entry: Entry
): Promise<void> {
	await db
		.insertInto('run_entry')
		.values({
			...entry,
			conference_id: conferenceId,
			run_id: runId,
			event: JSON.stringify(entry.event)
		})
		.execute();
}
