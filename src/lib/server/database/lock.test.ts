import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockDataDir } from './lock.ts';
import { openDatabase } from './open.ts';

let dataDir: string;

beforeEach(() => {
	dataDir = mkdtempSync(join(tmpdir(), 'nt-lock-'));
});

afterEach(() => rmSync(dataDir, { recursive: true }));

const ALREADY_RUNNING = expect.objectContaining({ code: 'already-running' });

/** Starts another process that locks the directory and stays. */
async function lockElsewhere() {
	const program = `
		import { lockDataDir } from '#lib/server/database/lock.ts';
		lockDataDir(${JSON.stringify(dataDir)});
		console.log('locked');
		setInterval(() => {}, 1000);`;
	const child = spawn(process.execPath, ['--input-type=module', '--eval', program], {
		stdio: ['ignore', 'pipe', 'inherit']
	});
	await once(child.stdout, 'data');
	return child;
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
	const child = await lockElsewhere();
	expect(() => lockDataDir(dataDir)).toThrow(ALREADY_RUNNING);

	child.kill('SIGKILL');
	await once(child, 'exit');
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
