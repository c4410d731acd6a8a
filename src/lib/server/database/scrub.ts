import { sql } from 'kysely';
import { log } from '../log.ts';
import type { Database } from './open.ts';

/**
 * Leaves nothing of what was deleted in the files: the database is written anew without it (an
 * older version did not wipe what it deleted), and the write-ahead log is emptied. What cannot be
 * done now is only logged: the rows themselves are gone.
 */
export async function scrub(db: Database): Promise<void> {
	try {
		await sql`vacuum`.execute(db);
		await emptyLog(db);
	} catch (error) {
		log.error({ err: error }, 'the database could not be scrubbed');
	}
}

/** Empties the write-ahead log, which still holds what the database itself no longer does. */
export async function emptyLog(db: Database): Promise<void> {
	await sql`pragma wal_checkpoint(truncate)`.execute(db);
}
