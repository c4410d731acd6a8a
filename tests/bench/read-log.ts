import Sqlite from 'better-sqlite3';
import { join } from 'node:path';
import type { RunEvent } from '#lib/run/event.ts';

/** A line of the log as it lies on disk. */
export type Line = { readonly id: string; readonly revision: number; readonly event: RunEvent };

/** What lies on disk: the run's log, the ids in the doors' log, and whether the file is sound. */
export type OnDisk = {
	readonly lines: readonly Line[];
	readonly doors: readonly string[];
	readonly integrity: string;
};

/** Reads the logs past the server, straight from the file, and has the file examined. */
export function readLog(dataDir: string): OnDisk {
	const sqlite = new Sqlite(join(dataDir, 'nghi-trinh.sqlite'), { readonly: true });
	try {
		const rows = sqlite.prepare('SELECT id, revision, event FROM run_entry ORDER BY seq').all() as {
			id: string;
			revision: number;
			event: string;
		}[];
		return {
			lines: rows.map((row) => ({ ...row, event: JSON.parse(row.event) as RunEvent })),
			doors: sqlite
				.prepare('SELECT id FROM attendance_entry ORDER BY seq')
				.pluck()
				.all() as string[],
			integrity: String(sqlite.pragma('integrity_check', { simple: true }))
		};
	} finally {
		sqlite.close();
	}
}
