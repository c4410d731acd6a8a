import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDir } from './lock.ts';
import { openDatabase } from './open.ts';

let dataDir: string;
let child: ChildProcess | undefined;

beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'nt-lock-'));
});

afterEach(() => {
	child?.kill('SIGKILL');
	rmSync(dataDir, { recursive: true });
});

const ALREADY_RUNNING = expect.objectContaining({ code: 'already-running' });

/** Starts another process that locks the directory and stays. */
async function lockElsewhere() {
	const program = `
		import { lockDataDir } from '#lib/server/database/lock.ts';
		lockDataDir(${JSON.stringify(dataDir)});
		console.log('locked');
		setInterval(() => {}, 1000);`;
	const other = spawn(process.execPath, ['--input-type=module', '--eval', program], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	child = other;
	await once(other.stdout, 'data');
	return other;
}

test('a second server on the same directory is refused with its code', () => {
	const lock = lockDataDir(dataDir);
	expect(() => lockDataDir(dataDir)).toThrow(ALREADY_RUNNING);
	lock.release();
});

test('a refused attempt does not loosen the lock', () => {
	const lock = lockDataDir(dataDir);
	expect(() => lockDataDir(dataDir)).toThrow(ALREADY_RUNNING);
	expect(() => lockDataDir(dataDir)).toThrow(ALREADY_RUNNING);
	lock.release();
});

test('a released directory can be locked again', () => {
	lockDataDir(dataDir).release();
	lockDataDir(dataDir).release();
});

test('another process holds the lock until it is killed, and no longer', async () => {
	const other = await lockElsewhere();
	expect(() => lockDataDir(dataDir)).toThrow(ALREADY_RUNNING);

	other.kill('SIGKILL');
	await once(other, 'exit');
	lockDataDir(dataDir).release();
});

test('the database can be opened while a server holds the lock', async () => {
	const lock = lockDataDir(dataDir);
	await openDatabase(dataDir).destroy();
	lock.release();
});

test('a directory that cannot be made is refused with its code', () => {
	writeFileSync(join(dataDir, 'file'), '');
	expect(() => lockDataDir(join(dataDir, 'file', 'data'))).toThrow(
		expect.objectContaining({ code: 'data-dir-unwritable' })
	);
});
