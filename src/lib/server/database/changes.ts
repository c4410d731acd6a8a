import type { Database } from './open.ts';

/** A set-up change as it is kept: who asked for what, and what it led to. */
export type ChangeEntry = {
	readonly id: string;
	readonly at: number;
	readonly actor: string;
	readonly change: unknown;
	readonly revision: number;
};

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
