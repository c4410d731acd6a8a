import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase } from './open.ts';

let parent: string;

beforeEach(() => {
	parent = mkdtempSync(join(tmpdir(), 'nt-open-'));
});

afterEach(() => rmSync(parent, { recursive: true }));

async function pragma(name: string): Promise<unknown> {
	const db = openDatabase(parent);
	const { rows } = await sql<Record<string, unknown>>`${sql.raw(`pragma ${name}`)}`.execute(db);
	await db.destroy();
	return Object.values(rows[0] ?? {})[0];
}

test.each([
	['journal_mode', 'wal'],
	['synchronous', 2],
	['foreign_keys', 1],
	['busy_timeout', 500],
	['recursive_triggers', 1]
])('opens with %s = %s', async (name, value) => {
	expect(await pragma(name)).toBe(value);
});

test('a data directory it makes is private, and so are its files', async () => {
	const dataDir = join(parent, 'data');
	const db = openDatabase(dataDir);
	await sql`create table t (x)`.execute(db);

	expect(statSync(dataDir).mode & 0o777).toBe(0o700);
	for (const file of ['nghi-trinh.sqlite', 'nghi-trinh.sqlite-wal', 'nghi-trinh.sqlite-shm']) {
		expect(statSync(join(dataDir, file)).mode & 0o777).toBe(0o600);
	}
	await db.destroy();
});

test('a directory that cannot be made is refused with its code', () => {
	writeFileSync(join(parent, 'file'), '');
	expect(() => openDatabase(join(parent, 'file', 'data'))).toThrow(
		expect.objectContaining({ name: 'StartupError', code: 'data-dir-unwritable' })
	);
});

test('a data directory that is a file is refused with its code', () => {
	writeFileSync(join(parent, 'file'), '');
	expect(() => openDatabase(join(parent, 'file'))).toThrow(
		expect.objectContaining({ code: 'data-dir-unwritable' })
	);
});

test('a file that is no database is refused with its code', () => {
	writeFileSync(join(parent, 'nghi-trinh.sqlite'), 'not a database '.repeat(100));
	expect(() => openDatabase(parent)).toThrow(expect.objectContaining({ code: 'database-damaged' }));
});

test('a transaction holds the write lock from its first statement', async () => {
	const db = openDatabase(parent);
	const other = openDatabase(parent);
	await sql`pragma busy_timeout = 0`.execute(other);
	await db.transaction().execute(async (trx) => {
		await sql`select 1`.execute(trx);
		await expect(sql`create table t (x)`.execute(other)).rejects.toThrow('database is locked');
	});
	await db.destroy();
	await other.destroy();
});
