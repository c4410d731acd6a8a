import type { DoorEntry, DoorEvent } from '#lib/attendance/entry.ts';
import type { Database } from './open.ts';

/** What a door's report led to, as a retry is answered it again. */
export type Kept = { readonly digest: string; readonly answer: object };

/** A line of the log, and what it led to. */
export type Line = Kept & { readonly entry: DoorEntry };

/** Lines one statement takes: each number of them is a statement of its own that is kept compiled. */
const AT_ONCE = 50;

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

/** What was made of the reports with these ids, of those that came before. */
export async function find(
	db: Database,
	conferenceId: string,
	ids: readonly string[]
): Promise<Map<string, Kept>> {
	const found = new Map<string, Kept>();
	for (const some of chunks(ids)) {
		const rows = await db
			.selectFrom('attendance_entry')
			.select(['id', 'digest', 'answer'])
			.where('conference_id', '=', conferenceId)
			.where('id', 'in', some)
			.execute();
		for (const { id, digest, answer } of rows) {
			found.set(id, { digest, answer: JSON.parse(answer) as object });
		}
	}
	return found;
}

/** Adds lines to the log. */
export async function append(
	db: Database,
	conferenceId: string,
	lines: readonly Line[],
	revision: number
): Promise<void> {
	for (const some of chunks(lines)) {
		const rows = some.map(({ entry: { arrivedAt, event, ...rest }, digest, answer }) => ({
			...rest,
			conference_id: conferenceId,
			arrived_at: arrivedAt,
			person_id: 'person' in event ? event.person : null,
			event: JSON.stringify(event),
			digest,
			answer: JSON.stringify(answer),
			revision
		}));
		await db.insertInto('attendance_entry').values(rows).execute();
	}
}

function* chunks<T>(all: readonly T[]): Generator<readonly T[]> {
	for (let from = 0; from < all.length; from += AT_ONCE) yield all.slice(from, from + AT_ONCE);
}
