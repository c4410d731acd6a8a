import { migrate } from '#lib/server/database/migrate.ts';
import { openDatabase, type Database } from '#lib/server/database/open.ts';
import { StartupError } from '#lib/server/database/startup-error.ts';
import { ensureSeed } from '#lib/server/seed/seed.ts';

/**
 * Does one thing with the database of DATA_DIR, made ready first, whether or not a server is
 * running on it. What cannot be opened ends the command with one sentence.
 */
export async function withDatabase<T>(
	work: (db: Database, now: number) => Promise<T>
): Promise<T | undefined> {
	try {
		const db = openDatabase(process.env.DATA_DIR ?? './data');
		try {
			const now = Date.now();
			await migrate(db, now);
			await ensureSeed(db, now);
			return await work(db, now);
		} finally {
			await db.destroy();
		}
	} catch (error) {
		if (!(error instanceof StartupError)) throw error;
		console.error(error.message);
		process.exitCode = 1;
		return undefined;
	}
}
