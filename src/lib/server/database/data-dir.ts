import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Makes sure the data directory exists; only its owner may enter it. */
export function ensureDataDir(dataDir: string): void {
	mkdirSync(dataDir, { recursive: true, mode: 0o700 });
}

/** The path of a file in the data directory, created empty and private when it is not there. */
export function ensurePrivateFile(dataDir: string, name: string): string {
	const path = join(dataDir, name);
	try {
		// Never opens a file that exists: closing it again would drop the locks SQLite holds on it.
		writeFileSync(path, '', { flag: 'wx', mode: 0o600 });
	} catch (error) {
		if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
	}
	return path;
}
