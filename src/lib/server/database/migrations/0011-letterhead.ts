import type { Database } from '../schema.ts';
import { widenConferences } from './widen-conferences.ts';

/** What stands over and under the papers may be the office's own. */
export async function up(db: Database): Promise<void> {
	await widenConferences(db, { letterhead: null });
}
