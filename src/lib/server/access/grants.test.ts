import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '#lib/server/database/schema.ts';
import {
	insertConference,
	temporaryDatabase,
	type Temporary
} from '#lib/server/database/temporary.ts';
import * as grants from './grants.ts';

let temporary: Temporary;
let db: Database;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	await insertConference(db, 'here');
	await insertConference(db, 'there');
});

afterEach(() => temporary.dispose());

const TABLET = { conferenceId: 'here', role: 'mc', name: 'Máy của MC', mayAdvance: true } as const;

async function lastSeen(id: string) {
	const row = await db
		.selectFrom('access_grant')
		.select('last_seen_at')
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return row.last_seen_at;
}

test('a token proves its grant', async () => {
	const { token, grant } = await grants.create(db, TABLET, 100);
	expect(await grants.find(db, token, 101)).toEqual({ id: grant.id, ...TABLET });
});

test('a right not given is not there', async () => {
	const { grant } = await grants.create(
		db,
		{ conferenceId: 'here', role: 'mc', name: 'Máy 1' },
		100
	);
	expect(grant.mayAdvance).toBe(false);
});

test('the token itself is not stored', async () => {
	const { token } = await grants.create(db, TABLET, 100);
	const rows = await db.selectFrom('access_grant').selectAll().execute();
	expect(JSON.stringify(rows)).not.toContain(token);
});

test.each(['', 'nobody', 'a'.repeat(10_000)])('an unknown token proves nothing', async (token) => {
	await grants.create(db, TABLET, 100);
	expect(await grants.find(db, token, 101)).toBe(null);
});

test('the stored hash is no token', async () => {
	await grants.create(db, TABLET, 100);
	const { token_hash } = await db
		.selectFrom('access_grant')
		.select('token_hash')
		.executeTakeFirstOrThrow();
	expect(await grants.find(db, token_hash, 101)).toBe(null);
});

test('a revoked grant is nobody from that instant', async () => {
	const { token, grant } = await grants.create(db, TABLET, 100);
	expect(await grants.revoke(db, grant.id, 200)).toBe(null);
	expect(await grants.find(db, token, 200)).toBe(null);
});

test('a grant ends at its last moment', async () => {
	const { token } = await grants.create(db, { ...TABLET, expiresAt: 200 }, 100);
	expect(await grants.find(db, token, 199)).not.toBe(null);
	expect(await grants.find(db, token, 200)).toBe(null);
});

test('what is already revoked cannot be revoked again', async () => {
	const { grant } = await grants.create(db, TABLET, 100);
	await grants.revoke(db, grant.id, 200);
	expect(await grants.revoke(db, grant.id, 300)).toEqual({
		refused: 'device-not-found',
		details: {}
	});
});

test('being seen is noted the first time', async () => {
	const { token, grant } = await grants.create(db, TABLET, 100);
	await grants.find(db, token, 150);
	expect(await lastSeen(grant.id)).toBe(150);
});

test('being seen is noted at most once a minute', async () => {
	const { token, grant } = await grants.create(db, TABLET, 0);
	await grants.find(db, token, 0);
	await grants.find(db, token, 59_999);
	expect(await lastSeen(grant.id)).toBe(0);
	await grants.find(db, token, 60_000);
	expect(await lastSeen(grant.id)).toBe(60_000);
});

test('a device is known even when being seen cannot be noted', async () => {
	const { token, grant } = await grants.create(db, TABLET, 0);
	await sql`create trigger full before update on access_grant
		begin select raise(abort, 'database or disk is full'); end`.execute(db);
	expect(await grants.find(db, token, 10)).toEqual(grant);
});

test('the list holds the standing grants of one conference, oldest first', async () => {
	const second = await grants.create(db, { ...TABLET, name: 'Máy 2' }, 200);
	const first = await grants.create(db, { ...TABLET, name: 'Máy 1' }, 100);
	const gone = await grants.create(db, TABLET, 150);
	await grants.revoke(db, gone.grant.id, 160);
	await grants.create(db, { ...TABLET, expiresAt: 250 }, 150);
	await grants.create(db, { ...TABLET, conferenceId: 'there' }, 150);
	await grants.create(db, { conferenceId: null, role: 'organiser', name: '' }, 150);
	await grants.find(db, first.token, 220);

	expect(await grants.list(db, 'here', 250)).toEqual([
		{ ...first.grant, createdAt: 100, lastSeenAt: 220, expiresAt: null },
		{ ...second.grant, createdAt: 200, lastSeenAt: null, expiresAt: null }
	]);
});

test("the organiser's own grants are listed apart", async () => {
	await grants.create(db, TABLET, 100);
	const own = { conferenceId: null, role: 'organiser', name: '' } as const;
	const { grant } = await grants.create(db, own, 100);
	expect((await grants.list(db, null, 200)).map(({ id }) => id)).toEqual([grant.id]);
});

test("ending the organiser's grants leaves the devices theirs", async () => {
	const tablet = await grants.create(db, TABLET, 100);
	const own = { conferenceId: null, role: 'organiser', name: '' } as const;
	const gone = await grants.create(db, own, 100);
	await grants.revoke(db, gone.grant.id, 150);
	const { grant } = await grants.create(db, own, 100);
	expect(await grants.revokeOrganisers(db, 'nobody', 200)).toEqual([grant.id]);
	expect(await grants.find(db, tablet.token, 200)).toEqual(tablet.grant);
});

test('a device can be renamed', async () => {
	const { token, grant } = await grants.create(db, TABLET, 100);
	expect(await grants.rename(db, grant.id, '  Máy   chiếu ', 150)).toBe(null);
	expect((await grants.find(db, token, 200))?.name).toBe('Máy chiếu');
});

test('an empty name changes nothing', async () => {
	const { token, grant } = await grants.create(db, TABLET, 100);
	expect(await grants.rename(db, grant.id, ' ', 150)).toMatchObject({
		refused: 'device-name-required'
	});
	expect((await grants.find(db, token, 200))?.name).toBe('Máy của MC');
});

test('a device that is not there cannot be renamed', async () => {
	expect(await grants.rename(db, 'nobody', 'Máy 1', 150)).toMatchObject({
		refused: 'device-not-found'
	});
});

test('who held a grant is known once it has ended; of nobody nothing is', async () => {
	const { grant } = await grants.create(db, TABLET, 100);
	await grants.revoke(db, grant.id, 101);
	expect(await grants.named(db, [grant.id, 'nobody'])).toEqual(
		new Map([[grant.id, { role: 'mc', name: 'Máy của MC' }]])
	);
});
