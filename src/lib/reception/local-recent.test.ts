import { describe, expect, test } from 'vitest';
import type { RecentPassage } from '#lib/audience/reception.ts';
import { aList, aQueued, aRecent, delegate } from '#lib/testing/desk.ts';
import { recentRows } from './local-recent.ts';
import { add, NO_QUEUE, type QueuedScan } from './queue.ts';

const list = aList(delegate());

const told = (...recent: readonly RecentPassage[]) => recentRows({ recent }, NO_QUEUE, list);
const waits = (...scans: readonly Partial<QueuedScan>[]) =>
	recentRows(
		{ recent: [] },
		add(
			NO_QUEUE,
			scans.map((scan) => aQueued(scan))
		),
		list
	);

test('the newest stands first, whoever told of it', () => {
	const queue = add(NO_QUEUE, [aQueued({ at: 200 })]);
	const rows = recentRows({ recent: [aRecent(), aRecent({ seq: 7, at: 300 })] }, queue, list);
	expect(rows.map(({ at, isWaiting }) => [at, isWaiting])).toEqual([
		[300, false],
		[200, true],
		[100, false]
	]);
});

test('no more are shown than are looked at', () => {
	const many = Array.from({ length: 40 }, (_, seq) => aRecent({ seq, at: seq }));
	expect(told(...many)).toHaveLength(20);
});

describe('a line tells', () => {
	test.each<[string, Partial<RecentPassage>]>([
		['welcome', {}],
		['already', { at: 150 }],
		['goodbye', { type: 'left', inside: null }],
		['refused', { type: 'refused', person: null, verdict: 'misread', inside: null }],
		['voided', { type: 'voided', inside: null }]
	])('%s', (sign, changes) => {
		expect(told(aRecent(changes))).toMatchObject([{ sign }]);
	});

	test.each([
		['welcome', { admitted: true }],
		['goodbye', { admitted: true, kind: 'out' }],
		['already', { admitted: false }],
		['refused', { admitted: false, person: null }]
	] as const)('%s of a scan that waits', (sign, changes) => {
		expect(waits(changes)).toMatchObject([{ sign, isWaiting: true }]);
	});

	test('that nobody knows yet who it was', () => {
		expect(waits({ admitted: null, person: null })).toMatchObject([{ sign: 'held' }]);
	});

	test('once what a desk told twice, where it can be taken back', () => {
		const rows = told(aRecent({ seq: 6 }), aRecent({ seq: 7 }));
		expect(rows).toMatchObject([{ key: '7', voidable: 'thuy' }]);
	});

	test('the name of a guest who is on no list', () => {
		const guest = { honorific: 'Ông', name: 'Tô Lạc', position: '', unit: '', category: 'guests' };
		expect(waits({ named: { guest } })).toMatchObject([{ name: 'Ông Tô Lạc' }]);
	});
});

describe('what can be taken back', () => {
	test('is the newest of a person who is in', () => {
		const rows = told(aRecent(), aRecent({ seq: 7, at: 150 }));
		expect(rows.map(({ voidable }) => voidable)).toEqual(['thuy', null]);
	});

	test('is nothing of who has left, or was never let in', () => {
		expect(told(aRecent({ inside: null }))).toMatchObject([{ voidable: null }]);
		expect(told(aRecent({ type: 'refused', person: null }))).toMatchObject([{ voidable: null }]);
	});

	test('is nothing that the server has not heard of', () => {
		expect(waits({})).toMatchObject([{ voidable: null }]);
	});
});
