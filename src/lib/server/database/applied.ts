import type { Database } from './open.ts';

/** The revision a request led to when it was applied before, or null; each log knows its own. */
export async function applied(
	db: Database,
	log: 'run_entry' | 'change_entry',
	conferenceId: string,
	id: string
): Promise<number | null> {
	const row = await db
		.selectFrom(log)
		.select('revision')
		.where('conference_id', '=', conferenceId)
		.where('id', '=', id)
		.executeTakeFirst();
	return row?.revision ?? null;
}
