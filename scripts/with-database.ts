import { migrate } from '#lib/server/database/migrate.ts';
import { openDatabase, type Database } from '#lib/server/database/open.ts';
import { asStartupError, StartupError } from '#lib/server/database/startup-error.ts';
import { ensureSeed } from '#lib/server/seed/seed.ts';

/**
 * Does one thing with the database of DATA_DIR, made ready first, whether or not a server is
 * running on it. What cannot be opened ends the command with one sentence.
 */
export async function withDatabase<T>(
	work: (db: Database, now: number) => Promise<T>
): Promise<T | undefined> {
	const dataDir = process.env.DATA_DIR || './data';
	try {
		const db = openDatabase(dataDir);
		try {
			const now = Date.now();
			await migrate(db, now);
			await ensureSeed(db, now);
			return await work(db, now);
		} finally {
			await db.destroy();
		}
	} catch (error) {
		const failure = asStartupError(error, dataDir);
		if (!(failure instanceof StartupError)) throw error;
		console.error(failure.message);
		process.exitCode = 1;
		return undefined;
	}
}
