import { afterEach, beforeEach, expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import * as people from './people.ts';
import { insertConference, temporaryDatabase, type Temporary } from './temporary.ts';

let temporary: Temporary;

beforeEach(async () => {
	temporary = await temporaryDatabase();
	await insertConference(temporary.db, 'quan-5');
	await insertConference(temporary.db, 'phuong-6');
});

afterEach(() => temporary.dispose());

const names = async (conference: string) =>
	(await people.list(temporary.db, conference)).map((person) => person.name);

test('people stand in the order they were entered', async () => {
	for (const name of ['Xuyến', 'An', 'Bảo']) {
		await people.insert(temporary.db, 'quan-5', aPerson({ id: name, name }));
	}
	expect(await names('quan-5')).toEqual(['Xuyến', 'An', 'Bảo']);
});

test('the same id in two conferences is two people', async () => {
	const { db } = temporary;
	await people.insert(db, 'quan-5', aPerson({ id: 'one', name: 'An' }));
	await people.insert(db, 'phuong-6', aPerson({ id: 'one', name: 'Bảo' }));
	await people.save(db, 'quan-5', aPerson({ id: 'one', name: 'An Nhiên' }));
	expect([await names('quan-5'), await names('phuong-6')]).toEqual([['An Nhiên'], ['Bảo']]);
	await people.remove(db, 'phuong-6', 'one');
	expect([await names('quan-5'), await names('phuong-6')]).toEqual([['An Nhiên'], []]);
});
