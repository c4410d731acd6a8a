import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/schema.ts';
import { temporaryDatabase, type Temporary } from '#lib/server/database/temporary.ts';
import * as grants from './grants.ts';
import * as organiser from './organiser.ts';
import * as pairings from './pairings.ts';

let temporary: Temporary;
let db: Database;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
});

afterEach(() => temporary.dispose());

const RIGHT = 'Mặt trận Quận 5';
const CHEAP = { N: 16, r: 1, p: 1 };

function choose(typed: string) {
	return organiser.setPassphrase(db, typed, { keep: '', now: 1, cost: CHEAP });
}

test('is not set up before a passphrase is chosen', async () => {
	expect(await organiser.isSetUp(db)).toBe(false);
});

test('no passphrase is right before one is chosen', async () => {
	expect(await organiser.verifyPassphrase(db, RIGHT)).toEqual({
		refused: 'passphrase-not-set',
		details: {}
	});
});

test('is set up once a passphrase is chosen', async () => {
	await choose(RIGHT);
	expect(await organiser.isSetUp(db)).toBe(true);
});

test('the right passphrase is let in', async () => {
	await choose(RIGHT);
	expect(await organiser.verifyPassphrase(db, RIGHT.normalize('NFD'))).toBe(null);
});

test('a wrong passphrase is refused', async () => {
	await choose(RIGHT);
	expect(await organiser.verifyPassphrase(db, 'Mặt trận Quận 6')).toEqual({
		refused: 'passphrase-wrong',
		details: {}
	});
});

test('a new passphrase takes the place of the old one', async () => {
	await choose(RIGHT);
	await choose('Mặt trận Quận 6');
	expect(await organiser.verifyPassphrase(db, RIGHT)).toMatchObject({
		refused: 'passphrase-wrong'
	});
	expect(await organiser.verifyPassphrase(db, 'Mặt trận Quận 6')).toBe(null);
});

test('whoever else was the organiser is so no longer', async () => {
	const session = { conferenceId: null, role: 'organiser', name: '' } as const;
	const mine = await grants.create(db, session, 0);
	const other = await grants.create(db, session, 0);
	const ended = await organiser.setPassphrase(db, RIGHT, {
		keep: mine.grant.id,
		now: 1,
		cost: CHEAP
	});
	expect(ended).toEqual([other.grant.id]);
	expect(await grants.find(db, other.token, 1)).toBe(null);
	expect(await grants.find(db, mine.token, 1)).toEqual(mine.grant);
});

test('a one-time link signs in the organiser of every conference, once', async () => {
	const link = await organiser.makeSignInLink(db, 100);
	expect(link).toMatch(/^\/sign-in\/[\w-]{43}$/);

	const code = link.replace('/sign-in/', '');
	expect(await pairings.redeem(db, code, 200)).toMatchObject({
		grant: { role: 'organiser', conferenceId: null }
	});
	expect(await pairings.redeem(db, code, 201)).toMatchObject({ refused: 'pairing-used' });
});
