import type { Instant } from '#lib/time/instant.ts';
import { lockDataDir } from './database/lock.ts';
import { migrate } from './database/migrate.ts';
import { openDatabase, type Database } from './database/open.ts';
import { asStartupError } from './database/startup-error.ts';
import { createHalls, type Halls } from './live/halls.ts';
import { Press } from './press/press.ts';
import { startPurging } from './purging.ts';
import { ensureSeed } from './seed/seed.ts';

/** The running server's parts, opened once. */
export type House = {
	readonly db: Database;
	readonly halls: Halls;
	readonly press: Press;
	/** The only reading of the clock; everything below is told the time. */
	readonly now: () => number;
	readonly close: () => Promise<void>;
};

/**
 * Opens a data directory for serving: one server at a time, newest schema, never empty.
 * @throws StartupError with a sentence for people
 */
export async function openHouse(dataDir: string, now: () => number = Date.now): Promise<House> {
	const lock = lockDataDir(dataDir);
	const db = await openReady(dataDir, now()).catch((error: unknown) => {
		lock.release();
		throw error;
	});
	const halls = createHalls(db, now);
	const press = new Press();
	const purging = startPurging({ db, press }, halls, now);
	return {
		db,
		halls,
		press,
		now,
		async close() {
			await purging.stop();
			await press.close();
			await halls.close();
			await db.destroy();
			lock.release();
		}
	};
}

async function openReady(dataDir: string, now: Instant): Promise<Database> {
	const db = openDatabase(dataDir);
	try {
		await migrate(db, now);
		await ensureSeed(db, now);
		return db;
	} catch (error) {
		await db.destroy();
		throw asStartupError(error, dataDir);
	}
}
