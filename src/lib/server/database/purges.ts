import type { Change } from '#lib/conference/change.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';
import type { Deleted, Kept, Purge } from '#lib/privacy/purge.ts';
import { isOfPeople, redact, type OfPeople } from '#lib/privacy/redact.ts';
import type { Database } from './open.ts';

/** A purge with the caller's id and the revision it led to. */
export type PurgeEntry = Purge & { readonly id: string; readonly revision: number };

/** Every purge of a conference, the newest first. */
export async function list(db: Database, conferenceId: string): Promise<readonly Purge[]> {
	const rows = await db
		.selectFrom('purge')
		.select(['at', 'actor', 'deleted', 'kept'])
		.where('conference_id', '=', conferenceId)
		.orderBy('revision', 'desc')
		.execute();
	return rows.map(({ deleted, kept, ...row }) => ({
		...row,
		deleted: JSON.parse(deleted) as Deleted,
		kept: JSON.parse(kept) as Kept
	}));
}

/** What there is to delete beside what the list itself holds. */
export async function count(
	db: Database,
	conferenceId: string
): Promise<Pick<Deleted, 'passes' | 'passages' | 'changes' | 'devices'>> {
	const rowsIn = async (table: 'pass' | 'attendance_entry' | 'access_grant') => {
		const { rows } = await db
			.selectFrom(table)
			.select((row) => row.fn.countAll<number>().as('rows'))
			.where('conference_id', '=', conferenceId)
			.executeTakeFirstOrThrow();
		return rows;
	};
	return {
		passes: await rowsIn('pass'),
		passages: await rowsIn('attendance_entry'),
		changes: (await changesOfPeople(db, conferenceId)).length,
		devices: await rowsIn('access_grant')
	};
}

/** Puts a purge on record and deletes what it tells of; the list of people is saved apart. */
export async function append(
	db: Database,
	conferenceId: string,
	{ deleted, kept, ...entry }: PurgeEntry
): Promise<void> {
	const changes = await changesOfPeople(db, conferenceId);
	// The logs let nothing go that no purge on record stands for.
	await db
		.insertInto('purge')
		.values({
			...entry,
			conference_id: conferenceId,
			deleted: JSON.stringify(deleted),
			kept: JSON.stringify(kept)
		})
		.execute();
	for (const { id, change } of changes) {
		await db
			.updateTable('change_entry')
			.set({ change: JSON.stringify(redact(change)) })
			.where('conference_id', '=', conferenceId)
			.where('id', '=', id)
			.execute();
	}
	// A digest of a few figures gives them away to whoever tries them all.
	await db
		.updateTable('request')
		.set({ digest: '' })
		.where('conference_id', '=', conferenceId)
		.execute();
	const tables = ['pass', 'attendance_entry', 'pairing', 'access_grant', 'printed'] as const;
	for (const table of tables) {
		await db.deleteFrom(table).where('conference_id', '=', conferenceId).execute();
	}
}

/** What was written about people since the last purge. */
async function changesOfPeople(
	db: Database,
	conferenceId: string
): Promise<readonly { id: string; change: OfPeople }[]> {
	const last = db
		.selectFrom('purge')
		.select((row) => row.fn.coalesce(row.fn.max('revision'), row.lit(0)).as('revision'))
		.where('conference_id', '=', conferenceId);
	const rows = await db
		.selectFrom('change_entry')
		.select(['id', 'change'])
		.where('conference_id', '=', conferenceId)
		.where('revision', '>', last)
		.execute();
	return rows
		.map(({ id, change }) => ({ id, change: JSON.parse(change) as RosterChange | Change }))
		.flatMap(({ id, change }) => (isOfPeople(change) ? [{ id, change }] : []));
}
