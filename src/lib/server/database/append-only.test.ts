import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Database } from './schema.ts';
import { insertConference, temporaryDatabase, type Temporary } from './temporary.ts';

let temporary: Temporary;
let db: Database;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	db = temporary.db;
	await insertConference(db, 'c');
});

afterEach(() => temporary.dispose());

const ENTRY = { conference_id: 'c', id: 'e1', at: 1, actor: 'x', revision: 1 };

async function insertRun(kind: 'real' | 'rehearsal') {
	await db
		.insertInto('run')
		.values({ id: 'r', conference_id: 'c', kind, opened_at: 0, closed_at: null })
		.execute();
	await db
		.insertInto('run_entry')
		.values({ ...ENTRY, run_id: 'r', seq: 1, event: '{}' })
		.execute();
}

function entries() {
	return db.selectFrom('run_entry').select(['id', 'event']).execute();
}

test.each(['real', 'rehearsal'] as const)('an entry of a %s run is never edited', async (kind) => {
	await insertRun(kind);
	await expect(db.updateTable('run_entry').set({ event: '{"x":1}' }).execute()).rejects.toThrow(
		'append-only'
	);
	expect(await entries()).toEqual([{ id: 'e1', event: '{}' }]);
});

test('an entry of a real run is never deleted', async () => {
	await insertRun('real');
	await expect(db.deleteFrom('run_entry').execute()).rejects.toThrow('append-only');
	expect(await entries()).toHaveLength(1);
});

test('an entry of a real run is never replaced', async () => {
	await insertRun('real');
	const replaced = db
		.replaceInto('run_entry')
		.values({ ...ENTRY, run_id: 'r', seq: 1, event: '{"x":1}' })
		.execute();
	await expect(replaced).rejects.toThrow('append-only');
	expect(await entries()).toEqual([{ id: 'e1', event: '{}' }]);
});

test('a real run with entries cannot be deleted from under them', async () => {
	await insertRun('real');
	await expect(db.deleteFrom('run').execute()).rejects.toThrow('append-only');
	expect(await entries()).toHaveLength(1);
});

test('a real run cannot be turned into a rehearsal', async () => {
	await insertRun('real');
	await expect(db.updateTable('run').set({ kind: 'rehearsal' }).execute()).rejects.toThrow(
		'append-only'
	);
});

test('a run can be closed', async () => {
	await insertRun('real');
	await db.updateTable('run').set({ closed_at: 9 }).execute();
	expect(await db.selectFrom('run').select('closed_at').execute()).toEqual([{ closed_at: 9 }]);
});

test('a rehearsal is thrown away with its entries', async () => {
	await insertRun('rehearsal');
	await db.deleteFrom('run').execute();
	expect(await entries()).toEqual([]);
});

test('a change is never edited', async () => {
	await db
		.insertInto('change_entry')
		.values({ ...ENTRY, change: '{}' })
		.execute();
	await expect(db.updateTable('change_entry').set({ change: '[]' }).execute()).rejects.toThrow(
		'append-only'
	);
});

test('a row that names no conference is refused', async () => {
	const orphan = db
		.insertInto('run')
		.values({ id: 'r', conference_id: 'nowhere', kind: 'real', opened_at: 0, closed_at: null })
		.execute();
	await expect(orphan).rejects.toThrow('FOREIGN KEY constraint failed');
});

test('the same entry id twice is refused by the database', async () => {
	await insertRun('real');
	const again = db
		.insertInto('run_entry')
		.values({ ...ENTRY, run_id: 'r', seq: 2, event: '{}' })
		.execute();
	await expect(again).rejects.toThrow('UNIQUE constraint failed');
});
