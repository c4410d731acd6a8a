import { beforeEach, describe, expect, test } from 'vitest';
import { aList, aQueued, delegate } from '#lib/testing/desk.ts';
import { Batch } from './batch.svelte.ts';

const inside = { since: 100, station: 'Cửa chính' };
const list = aList(
	delegate({ id: 'an', number: 1 }),
	delegate({ id: 'bao', number: 2, inside }),
	delegate({ id: 'chi', number: 3 }),
	delegate({ id: 'dung', number: 5, sendsAnother: true })
);

let batch: Batch;

beforeEach(() => {
	batch = new Batch(() => ({ list, waiting: [] }));
});

const names = () => batch.rows.map(({ person }) => person.id);

test('whom a number names is known as soon as it is typed', () => {
	batch.type('3');
	expect(names()).toEqual(['chi']);
	batch.type('31');
	expect(names()).toEqual([]);
});

test('what is being typed stands before what was typed, all in the order of typing', () => {
	batch.type('3, 2');
	batch.settle();
	batch.type('5 1');
	expect(names()).toEqual(['dung', 'an', 'chi', 'bao']);
});

describe('is recorded', () => {
	test('whoever is not in yet', () => {
		batch.type('1-3');
		expect(batch.chosen).toEqual(['an', 'chi']);
	});

	test('nobody whose number was typed by mistake', () => {
		batch.type('1, 3');
		batch.turn('an');
		expect(batch.chosen).toEqual(['chi']);
		batch.turn('an');
		expect(batch.chosen).toEqual(['an', 'chi']);
	});

	test('whoever sent another only when it is said that they came themselves', () => {
		batch.type('5');
		expect(batch.chosen).toEqual([]);
		batch.turn('dung');
		expect(batch.chosen).toEqual(['dung']);
	});

	test('nobody twice, while their arrival waits to be sent', () => {
		const waiting = [aQueued({ person: 'an' })];
		batch = new Batch(() => ({ list, waiting }));
		batch.type('1, 3');
		expect(batch.chosen).toEqual(['chi']);
	});
});

describe('taken out of the field', () => {
	test('numbers leave it empty', () => {
		batch.type('1, 3');
		expect(batch.settle()).toBe(true);
		expect([batch.typed, batch.chosen]).toEqual(['', ['an', 'chi']]);
	});

	test('what names nobody stays there to be put right', () => {
		batch.type('1, x, 4, 3, 9, 8, 7-');
		expect(batch.settle()).toBe(false);
		expect([batch.typed, batch.chosen]).toEqual(['4, 8, 9, x, 7-', ['an', 'chi']]);
		expect(batch.found).toMatchObject({ gone: [4], never: [8, 9] });
	});

	test('nothing is, before there is a list to look it up in', () => {
		batch = new Batch(() => ({ list: null, waiting: [] }));
		batch.type('1');
		expect(batch.settle()).toBe(false);
		expect([batch.typed, batch.rows]).toEqual(['1', []]);
	});
});

test('a range whose end is being typed is told only when it was meant to be whole', () => {
	batch.type('1-');
	expect(batch.unclear).toEqual([]);
	batch.settle();
	expect(batch.unclear).toEqual([{ text: '1-', why: 'unfinished' }]);
	batch.type('1-3');
	expect(batch.unclear).toEqual([]);
});

test('what is typed again is told, whether it stands in the field or was taken out', () => {
	batch.type('1');
	batch.settle();
	batch.type('3 3 1');
	expect(batch.repeated).toEqual([3, 1]);
	expect(names()).toEqual(['chi', 'an']);
});

test('a batch that is dropped leaves nothing, no mark either', () => {
	batch.type('1, 3');
	batch.turn('an');
	batch.settle();
	batch.clear();
	expect([batch.isEmpty, batch.rows]).toEqual([true, []]);
	batch.type('1');
	expect(batch.chosen).toEqual(['an']);
});
