import { afterEach, beforeEach, expect, test } from 'vitest';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import { aPassage } from '#lib/testing/doors.ts';
import * as attendance from './attendance.ts';
import type { Database } from './open.ts';
import { insertConference, temporaryDatabase, type Temporary } from './temporary.ts';

let store: Temporary;
let db: Database;

beforeEach(async () => {
	store = await temporaryDatabase();
	db = store.db;
	await insertConference(db, 'c');
	await insertConference(db, 'other');
});

afterEach(() => store.dispose());

const line = (entry: DoorEntry): attendance.Line => ({
	entry,
	digest: `digest ${entry.id}`,
	answer: { id: entry.id }
});
const write = (revision: number, entries: readonly DoorEntry[], conference = 'c') =>
	attendance.append(db, conference, entries.map(line), revision);
/** More than one statement takes, and the last one not full. */
const MANY = Array.from({ length: 120 }, (_, index) =>
	aPassage({ id: `scan-${index + 1}`, seq: index + 1 })
);

test('the log is read as it was written', async () => {
	const entry = aPassage({ at: 5, arrivedAt: 9, station: 'Cửa chính' });
	await write(1, [entry]);
	expect(await attendance.entries(db, 'c')).toEqual([entry]);
});

test('the log is in the order it was heard of, whenever it happened', async () => {
	await write(1, [aPassage({ id: 'a', seq: 1, at: 9 }), aPassage({ id: 'b', seq: 2, at: 5 })]);
	expect((await attendance.entries(db, 'c')).map(({ id }) => id)).toEqual(['a', 'b']);
});

test('more lines than one statement takes are all written, in their order', async () => {
	await write(1, MANY);
	expect(await attendance.entries(db, 'c')).toEqual(MANY);
});

test('a line is filed under its person, one of nobody under none', async () => {
	const refused = { type: 'refused', verdict: 'misread' } as const;
	await write(1, [aPassage({ id: 'a', seq: 1 }), aPassage({ id: 'b', seq: 2, event: refused })]);
	const rows = await db.selectFrom('attendance_entry').select(['id', 'person_id']).execute();
	expect(rows).toEqual([
		{ id: 'a', person_id: 'p' },
		{ id: 'b', person_id: null }
	]);
});

test('before the first line the newest revision is 0, whatever another conference has', async () => {
	await write(7, [aPassage()], 'other');
	expect(await attendance.newestRevision(db, 'c')).toBe(0);
});

test('the newest revision is that of the last line', async () => {
	await write(5, [aPassage({ id: 'a', seq: 1 })]);
	await write(9, [aPassage({ id: 'b', seq: 2 })]);
	expect(await attendance.newestRevision(db, 'c')).toBe(9);
});

test('what reports led to is found by their ids, however many, and nothing else', async () => {
	await write(1, MANY);
	const asked = [...MANY.slice(1).map(({ id }) => id), 'unknown'];
	const found = await attendance.find(db, 'c', asked);
	expect([...found.keys()].toSorted()).toEqual(asked.slice(0, -1).toSorted());
	expect(found.get('scan-120')).toEqual({ digest: 'digest scan-120', answer: { id: 'scan-120' } });
});

test('what another conference’s report led to is not found', async () => {
	await write(1, [aPassage({ id: 'a' })], 'other');
	expect(await attendance.find(db, 'c', ['a'])).toEqual(new Map());
});
