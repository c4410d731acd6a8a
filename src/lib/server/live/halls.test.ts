import { sql } from 'kysely';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from '../database/open.ts';
import { insertConference, temporaryDatabase, type Temporary } from '../database/temporary.ts';
import { createHalls, type Halls } from './halls.ts';

let temporary: Temporary;
let db: Database;
let halls: Halls;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	halls = createHalls(db, () => 0);
});

afterEach(async () => {
	await halls.close();
	await temporary.dispose();
});

test('a conference is opened once, however many ask', async () => {
	await insertConference(db, 'quan-5');
	const [one, other] = await Promise.all([halls.find('quan-5'), halls.find('quan-5')]);
	expect(one).not.toBeNull();
	expect(other).toBe(one);
});

test('a conference made after it was asked for is found', async () => {
	expect(await halls.find('phuong-6')).toBeNull();
	await insertConference(db, 'phuong-6');
	expect(await halls.find('phuong-6')).not.toBeNull();
});

test('one that cannot be opened is tried again, and the others never notice', async () => {
	await insertConference(db, 'quan-5');
	await sql`update conference set document = '{broken'`.execute(db);
	await expect(halls.find('quan-5')).rejects.toThrow(SyntaxError);
	await insertConference(db, 'phuong-6');
	expect(await halls.find('phuong-6')).not.toBeNull();
	await expect(halls.dismiss('some-grant')).resolves.toBeUndefined();
	await sql`update conference set document = '{}' where slug = 'quan-5'`.execute(db);
	expect(await halls.find('quan-5')).not.toBeNull();
});

test('a conference that is no more is forgotten, its streams ended', async () => {
	await insertConference(db, 'quan-5');
	const hall = await halls.find('quan-5');
	let isOver = false;
	hall?.hub.join({
		audience: 'public',
		grant: null,
		deliver: () => undefined,
		close: () => (isOver = true)
	});
	await db.deleteFrom('conference').execute();
	await halls.forget('quan-5');
	expect(isOver).toBe(true);
	expect(await halls.find('quan-5')).toBeNull();
});
