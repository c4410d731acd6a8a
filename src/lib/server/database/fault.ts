import { refuse, type Refusal } from '#lib/refusal.ts';

/** What can be wrong with the disk under the database. */
export type Fault = 'disk-full' | 'unwritable' | 'damaged' | 'busy';

const FAULTS: readonly (readonly [prefix: string, fault: Fault])[] = [
	['SQLITE_FULL', 'disk-full'],
	['ENOSPC', 'disk-full'],
	['EDQUOT', 'disk-full'],
	['SQLITE_BUSY', 'busy'],
	['SQLITE_NOTADB', 'damaged'],
	['SQLITE_CORRUPT', 'damaged'],
	['SQLITE_CANTOPEN', 'unwritable'],
	['SQLITE_READONLY', 'unwritable'],
	['SQLITE_PERM', 'unwritable'],
	['SQLITE_IOERR', 'unwritable'],
	['EACCES', 'unwritable'],
	['EPERM', 'unwritable'],
	['EROFS', 'unwritable'],
	['ENOTDIR', 'unwritable'],
	['EEXIST', 'unwritable'],
	['ENOENT', 'unwritable']
];

/** Tells trouble with the disk, which people can mend, from a bug, which they cannot. */
export function faultOf(error: unknown): Fault | null {
	const code = error instanceof Error && 'code' in error ? String(error.code) : '';
	return FAULTS.find(([prefix]) => code.startsWith(prefix))?.[1] ?? null;
}

/**
 * Trouble with the disk as a refusal, for a write that did not happen.
 * @throws whatever else it was: a bug
 */
export function storageFailed(error: unknown): Refusal {
	const fault = faultOf(error);
	if (!fault) throw error;
	return refuse('storage-failed', { fault });
}
