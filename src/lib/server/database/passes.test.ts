import { afterEach, beforeEach, expect, test } from 'vitest';
import { read } from '#lib/attendance/pass.ts';
import type { Database } from './open.ts';
import * as passes from './passes.ts';
import { insertConference, temporaryDatabase, type Temporary } from './temporary.ts';

let store: Temporary;
let db: Database;

beforeEach(async () => {
	store = await temporaryDatabase();
	db = store.db;
	await insertConference(db, 'quan-5');
});

afterEach(() => store.dispose());

test('a pass is found by its token anywhere, by its code in its own conference', async () => {
	const figures = await passes.issue(db, 'quan-5', 'an', 5);
	const pass = { ...figures, conferenceId: 'quan-5', personId: 'an', revokedAt: null };
	expect(await passes.byToken(db, figures.token)).toEqual(pass);
	expect(await passes.byCode(db, 'quan-5', figures.code)).toEqual(pass);
	expect(await passes.byCode(db, 'phuong-6', figures.code)).toBeNull();
});

test('its figures read as what they are', async () => {
	const { token, code } = await passes.issue(db, 'quan-5', 'an', 5);
	expect(read(token)).toEqual({ kind: 'token', figures: token });
	expect(read(code)).toEqual({ kind: 'code', figures: code });
});

test('a revoked one is known as such, and no longer listed', async () => {
	const lost = await passes.issue(db, 'quan-5', 'an', 5);
	await passes.revoke(db, 'quan-5', 'an', 9);
	const anew = await passes.issue(db, 'quan-5', 'an', 9);
	expect(await passes.byToken(db, lost.token)).toMatchObject({ revokedAt: 9 });
	expect((await passes.list(db, 'quan-5')).map(({ token }) => token)).toEqual([anew.token]);
});

test('one that was revoked before keeps the time of the first', async () => {
	const { token } = await passes.issue(db, 'quan-5', 'an', 5);
	await passes.revoke(db, 'quan-5', 'an', 9);
	await passes.revoke(db, 'quan-5', 'an', 12);
	expect(await passes.byToken(db, token)).toMatchObject({ revokedAt: 9 });
});

test('one of another conference stays good, though its owner has the same id', async () => {
	await insertConference(db, 'phuong-6');
	const { token } = await passes.issue(db, 'phuong-6', 'an', 5);
	await passes.revoke(db, 'quan-5', 'an', 9);
	expect(await passes.byToken(db, token)).toMatchObject({ revokedAt: null });
});
