import Sqlite from 'better-sqlite3';
import { ensureDataDir, ensurePrivateFile } from './data-dir.ts';
import { asStartupError } from './startup-error.ts';

/** A data directory held by this process. */
export type DataDirLock = { readonly release: () => void };

// An unreachable connection is closed by the garbage collector, and its lock with it.
const held = new Set<Sqlite.Database>();

/**
 * Makes this process the only server on a data directory. The operating system drops the lock when
 * the process ends, however it ends, so a lock is never stale.
 * @throws StartupError 'already-running' while another server holds it.
 */
export function lockDataDir(dataDir: string): DataDirLock {
	try {
		ensureDataDir(dataDir);
		const file = holdExclusively(ensurePrivateFile(dataDir, 'server.lock'));
		held.add(file);
		return { release: () => release(file) };
	} catch (error) {
		throw asStartupError(error, dataDir);
	}
}

function holdExclusively(path: string): Sqlite.Database {
	const file = new Sqlite(path, { timeout: 0 });
	try {
		file.exec('BEGIN EXCLUSIVE');
		return file;
	} catch (error) {
		file.close();
		throw error;
	}
}

function release(file: Sqlite.Database): void {
	held.delete(file);
	file.close();
}
