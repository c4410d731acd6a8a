import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aPassage } from '#lib/testing/doors.ts';
import { aCategory } from '#lib/testing/make.ts';
import { countPrivate, keptOf } from '#lib/privacy/purge.ts';
import * as attendance from './attendance.ts';
import * as changes from './changes.ts';
import type { Database } from './open.ts';
import * as purges from './purges.ts';
import * as requests from './requests.ts';
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

async function log(id: string, revision: number, conference = 'c') {
	const seq = revision;
	const line = { entry: aPassage({ id, seq }), digest: '', answer: {} };
	await attendance.append(db, conference, [line], revision);
	const change = { change: 'person', person: 'p', fields: { phone: '1' } } as const;
	await changes.append(db, conference, { id, at: 1, actor: 'x', change, revision });
}

async function purge(id: string, revision: number) {
	const deleted = { ...countPrivate([]), ...(await purges.count(db, 'c')) };
	const kept = keptOf([aCategory()], new Map());
	await purges.append(db, 'c', { id, at: 1, actor: 'x', revision, deleted, kept });
	return deleted;
}

const deleteLog = () => db.deleteFrom('attendance_entry').execute();
const editLog = () => db.updateTable('change_entry').set({ change: '{}' }).execute();

describe('without a purge on record', () => {
	test('no line of the doors’ log is deleted, none of the set-up log edited', async () => {
		await log('1', 1);
		await expect(deleteLog()).rejects.toThrow('append-only');
		await expect(editLog()).rejects.toThrow('append-only');
	});

	test('of this conference, the purge of another stands for nothing', async () => {
		await log('1', 1, 'other');
		await purge('p', 2);
		await expect(deleteLog()).rejects.toThrow('append-only');
		await expect(editLog()).rejects.toThrow('append-only');
	});
});

describe('a purge', () => {
	test('takes what stood before it, and leaves what other conferences have', async () => {
		await log('1', 1);
		await log('2', 2);
		await log('3', 3, 'other');
		expect(await purge('p', 4)).toMatchObject({ passages: 2, changes: 2 });
		expect(await attendance.entries(db, 'c')).toEqual([]);
		expect(await attendance.entries(db, 'other')).toHaveLength(1);
		expect((await changes.list(db, 'other'))[0]?.change).toMatchObject({ fields: { phone: '1' } });
	});

	test('takes the digests of what was asked, and leaves those of other conferences', async () => {
		const made = { id: 'r', digest: 'digest', revision: 1 };
		await requests.keep(db, 'c', made);
		await requests.keep(db, 'other', made);
		await purge('p', 2);
		expect(await requests.find(db, 'c', 'r')).toEqual({ ...made, digest: '' });
		expect(await requests.find(db, 'other', 'r')).toEqual(made);
	});

	test('stands for nothing that came after it', async () => {
		await purge('p', 1);
		await log('1', 2);
		await expect(deleteLog()).rejects.toThrow('append-only');
		await expect(editLog()).rejects.toThrow('append-only');
	});

	test('is followed by another that counts only what came since', async () => {
		await log('1', 1);
		await purge('p', 2);
		await log('2', 3);
		expect(await purge('q', 4)).toMatchObject({ passages: 1, changes: 1 });
		expect((await purges.list(db, 'c')).map(({ deleted }) => deleted.passages)).toEqual([1, 1]);
	});

	test('stays on record: it is neither edited nor deleted', async () => {
		await purge('p', 1);
		await expect(db.deleteFrom('purge').execute()).rejects.toThrow('append-only');
		const edited = db.updateTable('purge').set({ deleted: '{}' }).execute();
		await expect(edited).rejects.toThrow('append-only');
	});
});
