import { expect, test } from 'vitest';
import { migrate } from '../migrate.ts';
import type { Database } from '../schema.ts';
import * as sheetNumbers from '../sheet-numbers.ts';
import { insertConference, temporaryDatabase } from '../temporary.ts';
import { MIGRATIONS } from './index.ts';

const BEFORE = MIGRATIONS.filter(({ name }) => name < '0009');

/** Somebody as an older version stored them. */
async function store(db: Database, conference_id: string, id: string, place: number) {
	const blank = { honorific: '', name: '', position: '', unit: '', phone: '', reply: 'waiting' };
	await db
		.insertInto('person')
		.values({ ...blank, conference_id, id, place, category: 'guests' } as never)
		.execute();
}

test('everybody on an older list is numbered by their place in it', async () => {
	const older = await temporaryDatabase(BEFORE);
	for (const conference of ['quan-5', 'phuong-6']) await insertConference(older.db, conference);
	await store(older.db, 'quan-5', 'last', 7);
	await store(older.db, 'quan-5', 'first', 2);
	await store(older.db, 'phuong-6', 'only', 4);
	await migrate(older.db, 0);
	expect([...(await sheetNumbers.list(older.db, 'quan-5'))]).toEqual([
		['first', 1],
		['last', 2]
	]);
	expect([...(await sheetNumbers.list(older.db, 'phuong-6'))]).toEqual([['only', 1]]);
	await older.dispose();
});
