import { afterEach, beforeEach, expect, test } from 'vitest';
import { countPrivate, keptOf } from '#lib/privacy/purge.ts';
import { aCategory } from '#lib/testing/make.ts';
import { forget, list, record, type Printing } from './printed.ts';
import * as purges from './purges.ts';
import { insertConference, temporaryDatabase, type Temporary } from './temporary.ts';

const conference = 'c';
let store: Temporary;

beforeEach(async () => {
	store = await temporaryDatabase();
	await insertConference(store.db, conference);
});
afterEach(() => store.dispose());

const printing: Printing = {
	print: 'invitations',
	choice: 'size=a5',
	origin: 'http://192.168.1.10:3000',
	imprints: [{ about: { key: 'an', name: 'Bà An' }, fingerprint: 'x' }],
	sheets: 1,
	actor: 'Văn phòng',
	at: 5
};
const put = (changes: Partial<Printing> = {}) =>
	record(store.db, conference, { ...printing, ...changes });

test('a printing is on record', async () => {
	await put();
	expect(await list(store.db, conference)).toEqual([printing]);
});

test('a later printing of the same paper takes its place', async () => {
	await put();
	await put({ at: 9, imprints: [] });
	expect(await list(store.db, conference)).toEqual([{ ...printing, at: 9, imprints: [] }]);
});

test('the same paper made another way is another printing, the newest first', async () => {
	await put();
	await put({ choice: '', at: 9 });
	expect((await list(store.db, conference)).map(({ choice }) => choice)).toEqual(['', 'size=a5']);
});

test('a printing is forgotten by its paper and its way', async () => {
	await put();
	await put({ choice: '' });
	await forget(store.db, conference, printing);
	expect((await list(store.db, conference)).map(({ choice }) => choice)).toEqual(['']);
});

test('a purge leaves nobody’s name among the printings', async () => {
	await put();
	const deleted = { ...countPrivate([]), ...(await purges.count(store.db, conference)) };
	const kept = keptOf([aCategory()], new Map());
	const purge = { id: 'p', at: 9, actor: 'x', revision: 9, deleted, kept };
	await purges.append(store.db, conference, purge);
	expect(await list(store.db, conference)).toEqual([]);
});
