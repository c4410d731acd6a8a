import type { LogEntry } from '#lib/minutes/log.ts';
import { minutesOf, type Minutes } from '#lib/minutes/minutes.ts';
import type { Database } from '../database/open.ts';
import * as runs from '../database/runs.ts';
import type { Hall } from '../live/hall.ts';

/** The minutes of a conference as it stands, and the log they were drawn up from; nothing of a rehearsal. */
export async function drawUp(
	db: Database,
	hall: Hall
): Promise<{ readonly minutes: Minutes; readonly log: readonly LogEntry[] }> {
	const log = await runs.hidden(db, hall.id);
	const { conference, people, attendance, at } = hall.state();
	return { minutes: minutesOf({ conference, people, attendance, log, at }), log };
}
