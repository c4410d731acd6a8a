import type { Database } from '../schema.ts';
import { widenConferences } from './widen-conferences.ts';

/** Invitations may be numbered and dated; until then both are written by hand. */
export async function up(db: Database): Promise<void> {
	await widenConferences(db, { invitations: { number: '', date: '' } });
}
