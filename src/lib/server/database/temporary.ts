import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { openDatabase, type Database } from './open.ts';

export type Temporary = {
	readonly db: Database;
	readonly dataDir: string;
	readonly dispose: () => Promise<void>;
};

/**
 * A real, migrated database in a directory of its own, for tests.
 * @param migrations fewer of them make a database as an older version left it
 */
export async function temporaryDatabase(migrations = MIGRATIONS): Promise<Temporary> {
	const dataDir = mkdtempSync(join(tmpdir(), 'nghi-trinh-'));
	const db = openDatabase(dataDir);
	await migrate(db, 0, migrations);
	return {
		db,
		dataDir,
		dispose: async () => {
			await db.destroy();
			rmSync(dataDir, { recursive: true });
		}
	};
}

/** Stores a conference with nothing in it but a name. */
export async function insertConference(db: Database, id: string, slug = id): Promise<void> {
	const document = JSON.stringify({ name: `Hội nghị ${id}`, agenda: [] });
	await db
		.insertInto('conference')
		.values({ id, slug, document, revision: 1, created_at: 0 })
		.execute();
}
