import type { Database } from './open.ts';

/** A write that was made: under whose id, what was asked, and the revision it led to. */
export type MadeRequest = {
	readonly id: string;
	/** Stands for what was asked; empty for writes older than this record. */
	readonly digest: string;
	readonly revision: number;
};

/** The write already made under a caller's id, or null. */
export async function find(
	db: Database,
	conferenceId: string,
	id: string
): Promise<MadeRequest | null> {
	const row = await db
		.selectFrom('request')
		.select(['id', 'digest', 'revision'])
		.where('conference_id', '=', conferenceId)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ?? null;
}

/** Remembers a write for good, even when the rehearsal it belonged to is forgotten. */
export async function keep(db: Database, conferenceId: string, made: MadeRequest): Promise<void> {
	await db
		.insertInto('request')
		.values({ ...made, conference_id: conferenceId })
		.execute();
}
