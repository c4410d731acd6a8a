import type { Database } from '../schema.ts';

/**
 * What was printed is known by whose it is, no longer by a name alone: what an older version put on
 * record cannot be compared with it, and is forgotten rather than told wrongly.
 */
export async function up(db: Database): Promise<void> {
	await db.deleteFrom('printed').execute();
}
