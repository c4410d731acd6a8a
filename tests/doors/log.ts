import Sqlite from 'better-sqlite3';
import { join } from 'node:path';

/** A line of the doors' log as it is on disk. */
export type KeptScan = { readonly id: string; readonly person_id: string | null };

/** The doors' log of a server's data directory, read while the server may be writing. */
export function readDoors(dataDir: string): readonly KeptScan[] {
	const sqlite = new Sqlite(join(dataDir, 'nghi-trinh.sqlite'), { readonly: true });
	const rows = sqlite.prepare('SELECT id, person_id FROM attendance_entry ORDER BY seq').all();
	sqlite.close();
	return rows as KeptScan[];
}
