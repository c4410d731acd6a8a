import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import * as conferences from './conferences.ts';
import * as people from './people.ts';
import * as sheetNumbers from './sheet-numbers.ts';
import { insertConference, temporaryDatabase, type Temporary } from './temporary.ts';

let temporary: Temporary;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	await insertConference(temporary.db, 'quan-5');
	await insertConference(temporary.db, 'phuong-6');
});

afterEach(() => temporary.dispose());

async function enter(id: string, conference = 'quan-5'): Promise<number> {
	await people.insert(temporary.db, conference, aPerson({ id }));
	return sheetNumbers.give(temporary.db, conference, id);
}
const leave = (id: string) => people.remove(temporary.db, 'quan-5', id);
const numbers = async () => [...(await sheetNumbers.list(temporary.db, 'quan-5'))];

test('people are numbered as they are put on the list, each conference from one', async () => {
	expect([await enter('an'), await enter('bảo'), await enter('an', 'phuong-6')]).toEqual([1, 2, 1]);
	expect(await numbers()).toEqual([
		['an', 1],
		['bảo', 2]
	]);
});

test('the number of somebody who left is nobody else’s, even if they were the last', async () => {
	await enter('an');
	await enter('bảo');
	await leave('bảo');
	expect(await enter('chi')).toBe(3);
	expect(await numbers()).toContainEqual(['bảo', 2]);
});

test('whoever comes back as the same person has their number again', async () => {
	await enter('an');
	await enter('bảo');
	await leave('an');
	expect(await enter('an')).toBe(1);
});

test('a corrected person keeps their number', async () => {
	await enter('an');
	await enter('bảo');
	const moved = aPerson({ id: 'an', name: 'Nguyễn Thị An', category: 'members' });
	await people.save(temporary.db, 'quan-5', moved);
	expect(await numbers()).toEqual([
		['an', 1],
		['bảo', 2]
	]);
});

test('a number is never changed and never taken away', async () => {
	const { db } = temporary;
	await enter('an');
	const changed = db.updateTable('sheet_number').set({ number: 9 }).execute();
	await expect(changed).rejects.toThrow('append-only');
	await expect(db.deleteFrom('sheet_number').execute()).rejects.toThrow('append-only');
	expect(await numbers()).toEqual([['an', 1]]);
});

test('numbers go with their conference', async () => {
	await enter('an');
	expect(await conferences.remove(temporary.db, 'quan-5')).toBe(true);
	expect(await numbers()).toEqual([]);
});

test('whatever comes and goes, a number that was printed means the same person', async () => {
	const steps = fc.array(
		fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), enters: fc.boolean() }),
		{ maxLength: 12 }
	);
	let round = 0;
	await fc.assert(
		fc.asyncProperty(steps, async (history) => {
			const conference = `c${(round += 1)}`;
			await insertConference(temporary.db, conference);
			const printed = new Map<number, string>();
			const there = new Set<string>();
			for (const { id, enters } of history) {
				if (!enters) await people.remove(temporary.db, conference, id);
				else if (!there.has(id)) {
					const number = await enter(id, conference);
					expect(printed.get(number) ?? id).toBe(id);
					printed.set(number, id);
				}
				if (enters) there.add(id);
				else there.delete(id);
			}
			const given = [...(await sheetNumbers.list(temporary.db, conference)).values()];
			expect(given).toEqual(given.map((_, index) => index + 1));
		}),
		{ numRuns: 30 }
	);
});
