import type { Change } from '#lib/conference/change.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';
import type { Database } from './open.ts';

/** A set-up change as it is kept: who asked for what, and what it led to. */
export type ChangeEntry = {
	readonly id: string;
	readonly at: number;
	readonly actor: string;
	readonly change: RosterChange | Change;
	readonly revision: number;
};

/** Every change on record, the oldest first. */
export async function list(db: Database, conferenceId: string): Promise<readonly ChangeEntry[]> {
	const rows = await db
		.selectFrom('change_entry')
		.select(['id', 'at', 'actor', 'change', 'revision'])
		.where('conference_id', '=', conferenceId)
		.orderBy('revision')
		.execute();
	return rows.map((row) => ({ ...row, change: JSON.parse(row.change) as RosterChange | Change }));
}

/** Adds a change to the record. */
export async function append(
	db: Database,
	conferenceId: string,
	entry: ChangeEntry
): Promise<void> {
	await db
		.insertInto('change_entry')
		.values({ ...entry, conference_id: conferenceId, change: JSON.stringify(entry.change) })
		.execute();
}
