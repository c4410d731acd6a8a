import type { Database } from '../schema.ts';
import { widenConferences } from './widen-conferences.ts';

/** A conference remembers which alike names are both right. */
export async function up(db: Database): Promise<void> {
	await widenConferences(db, { distinctNames: [] });
}
