import type { DoorEntry, DoorEvent } from '#lib/attendance/entry.ts';
import type { Database } from './open.ts';

/** What a door's report led to, as a retry is answered it again. */
export type Kept = { readonly digest: string; readonly answer: object };

/** The log of the doors, in the order the server heard of it. */
export async function entries(db: Database, conferenceId: string): Promise<readonly DoorEntry[]> {
	const rows = await db
		.selectFrom('attendance_entry')
		.select(['id', 'seq', 'at', 'arrived_at', 'actor', 'station', 'event'])
		.where('conference_id', '=', conferenceId)
		.orderBy('seq')
		.execute();
	return rows.map(({ arrived_at, event, ...row }) => ({
		...row,
		arrivedAt: arrived_at,
		event: JSON.parse(event) as DoorEvent
	}));
}

/**
 * The revision of the newest line, 0 before the first. A line marks nothing else: the conference's
 * own row is large, and would be written anew with every scan.
 */
export async function newestRevision(db: Database, conferenceId: string): Promise<number> {
	const row = await db
		.selectFrom('attendance_entry')
		.select('revision')
		.where('conference_id', '=', conferenceId)
		.orderBy('seq', 'desc')
		.limit(1)
		.executeTakeFirst();
	return row?.revision ?? 0;
}

/** What was made of a report with this id, if it came before. */
export async function find(db: Database, conferenceId: string, id: string): Promise<Kept | null> {
	const row = await db
		.selectFrom('attendance_entry')
		.select(['digest', 'answer'])
		.where('conference_id', '=', conferenceId)
		.where('id', '=', id)
		.executeTakeFirst();
	return row ? { digest: row.digest, answer: JSON.parse(row.answer) as object } : null;
}

/** Adds a line to the log. */
export async function append(
	db: Database,
	conferenceId: string,
	entry: DoorEntry,
	{ digest, answer, revision }: Kept & { revision: number }
): Promise<void> {
	const { arrivedAt, event, ...rest } = entry;
	await db
		.insertInto('attendance_entry')
		.values({
			...rest,
			conference_id: conferenceId,
			arrived_at: arrivedAt,
			person_id: 'person' in event ? event.person : null,
			event: JSON.stringify(event),
			digest,
			answer: JSON.stringify(answer),
			revision
		})
		.execute();
}
