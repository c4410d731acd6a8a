import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isRefusal } from '#lib/refusal.ts';
import type { Database } from '#lib/server/database/schema.ts';
import {
	insertConference,
	temporaryDatabase,
	type Temporary
} from '#lib/server/database/temporary.ts';
import * as grants from './grants.ts';
import * as pairings from './pairings.ts';

let temporary: Temporary;
let db: Database;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	await insertConference(db, 'here');
});

afterEach(() => temporary.dispose());

const TABLET = { conferenceId: 'here', role: 'mc', name: 'Máy của MC', mayAdvance: true } as const;
const DAY = 24 * 60 * 60_000;

function refused(code: string) {
	return { refused: code, details: {} };
}

async function redeemed(code: string, now: number, deviceName?: string) {
	const result = await pairings.redeem(db, code, now, deviceName);
	if (isRefusal(result)) throw new Error(result.refused);
	return result;
}

test('a code gives the grant it invites to', async () => {
	const code = await pairings.create(db, TABLET, 100);
	const { token, grant } = await redeemed(code, 200);
	expect(grant).toEqual({ id: grant.id, ...TABLET });
	expect(await grants.find(db, token, 201)).toEqual(grant);
});

test('a device may say its own name', async () => {
	const code = await pairings.create(db, TABLET, 100);
	expect((await redeemed(code, 200, '  Máy  chị Lan ')).grant.name).toBe('Máy chị Lan');
});

test('a name too long leaves the code unused', async () => {
	const code = await pairings.create(db, TABLET, 100);
	expect(await pairings.redeem(db, code, 200, 'x'.repeat(81))).toMatchObject({
		refused: 'device-name-too-long'
	});
	expect((await pairings.find(db, code))?.usedAt).toBe(null);
});

test('a replayed code is refused', async () => {
	const code = await pairings.create(db, TABLET, 100);
	await redeemed(code, 200);
	expect(await pairings.redeem(db, code, 201)).toEqual(refused('pairing-used'));
	expect(await grants.list(db, 'here', 300)).toHaveLength(1);
});

test('a code lives for a day', async () => {
	const code = await pairings.create(db, TABLET, 100);
	expect(await pairings.redeem(db, code, 100 + DAY)).toEqual(refused('pairing-expired'));
	await redeemed(code, 100 + DAY - 1);
});

test('a code can be given a shorter life', async () => {
	const code = await pairings.create(db, TABLET, 100, 50);
	expect(await pairings.redeem(db, code, 150)).toEqual(refused('pairing-expired'));
});

test.each(['', 'nothing', "' or 1=1 --"])('a code never made is refused: %j', async (code) => {
	await pairings.create(db, TABLET, 100);
	expect(await pairings.redeem(db, code, 200)).toEqual(refused('pairing-unknown'));
});

test('the code itself is not stored', async () => {
	const code = await pairings.create(db, TABLET, 100);
	const rows = await db.selectFrom('pairing').selectAll().execute();
	expect(JSON.stringify(rows)).not.toContain(code);
});

test('looking at a code does not use it', async () => {
	const code = await pairings.create(db, TABLET, 100);
	expect(await pairings.find(db, code)).toMatchObject({ ...TABLET, usedAt: null });
	await redeemed(code, 200);
});

test('a paired device stays signed in for thirty days', async () => {
	const { token } = await redeemed(await pairings.create(db, TABLET, 0), 0);
	expect(await grants.find(db, token, 30 * DAY - 1)).not.toBe(null);
	expect(await grants.find(db, token, 30 * DAY)).toBe(null);
});

test('of two redeems at once exactly one wins', async () => {
	const code = await pairings.create(db, TABLET, 100);
	const results = await Promise.all([
		pairings.redeem(db, code, 200, 'Máy 1'),
		pairings.redeem(db, code, 200, 'Máy 2')
	]);
	expect(results.filter(isRefusal)).toEqual([refused('pairing-used')]);
	expect(await grants.list(db, 'here', 300)).toHaveLength(1);
});

test('of four processes that redeem at once exactly one wins', async () => {
	const code = await pairings.create(db, TABLET, 100);
	const program = `
		import { openDatabase } from '#lib/server/database/open.ts';
		import * as pairings from '#lib/server/access/pairings.ts';
		const db = openDatabase(${JSON.stringify(temporary.dataDir)});
		const result = await pairings.redeem(db, ${JSON.stringify(code)}, 200);
		console.log(result.refused ?? 'won');
		await db.destroy();`;
	const run = promisify(execFile);
	const answers = await Promise.all(
		[1, 2, 3, 4].map(() => run(process.execPath, ['--input-type=module', '--eval', program]))
	);
	expect(answers.map(({ stdout }) => stdout.trim()).sort()).toEqual([
		'pairing-used',
		'pairing-used',
		'pairing-used',
		'won'
	]);
	expect(await grants.list(db, 'here', 300)).toHaveLength(1);
});
