import { describe, expect, test } from 'vitest';
import { anItem, aDay, aRun, ask, minute, type Asked, type Asking } from '#lib/testing/make.ts';
import { refuse } from '#lib/refusal.ts';
import { runSheet } from './run-sheet.ts';

const day = aDay();
const running = aRun(day, [0, 'start']);

function idsAfter(...askings: readonly Asking[]): readonly string[] {
	return runSheet(day, aRun(day, ...askings).progress).map((row) => row.item.id);
}

describe('skip', () => {
	test('an item ahead leaves the road but not the sheet', () => {
		const run = aRun(day, [0, 'start'], [1, { command: 'skip', item: 'b' }]);
		expect(run.progress).toMatchObject({ cue: 'a-1', skipped: ['b'] });
		expect(runSheet(day, run.progress).map((row) => [row.item.id, row.skipped])).toEqual([
			['a', false],
			['b', true],
			['c', false]
		]);
	});

	test('of the current item moves on to the next one', () => {
		expect(ask(running, day, [4, { command: 'skip', item: 'a' }])).toEqual({
			type: 'skipped',
			item: 'a',
			then: { cue: 'b-1', item: 'b' },
			at: minute(4)
		});
	});

	test('of the current item moves on past others that are skipped', () => {
		const run = aRun(day, [0, 'start'], [1, { command: 'skip', item: 'b' }]);
		expect(ask(run, day, [4, { command: 'skip', item: 'a' }])).toMatchObject({
			then: { cue: 'c-1', item: 'c' }
		});
	});

	test('of the current item while paused goes on running', () => {
		const run = aRun(day, [0, 'start'], [1, 'pause'], [4, { command: 'skip', item: 'a' }]);
		expect(run.progress).toMatchObject({ phase: 'running', pausedAt: null, cue: 'b-1' });
	});

	test('the last item cannot be skipped while it is current', () => {
		const run = aRun(day, [0, 'start'], [1, { command: 'go-to', cue: 'c-1' }]);
		expect(ask(run, day, [4, { command: 'skip', item: 'c' }])).toEqual(refuse('last-cue'));
	});

	test.each(['b', 'x'])('%s is not there to be skipped', (item) => {
		const run = aRun(day, [0, 'start'], [1, { command: 'skip', item: 'b' }]);
		expect(ask(run, day, [4, { command: 'skip', item }])).toEqual(refuse('item-not-found'));
	});

	test('an item that is entered after all is no longer skipped', () => {
		const run = aRun(
			day,
			[0, 'start'],
			[1, { command: 'skip', item: 'b' }],
			[2, { command: 'go-to', cue: 'b-1' }]
		);
		expect(run.progress).toMatchObject({ cue: 'b-1', skipped: [] });
	});
});

describe('restore', () => {
	test('puts a skipped item back on the road', () => {
		const run = aRun(
			day,
			[0, 'start'],
			[1, { command: 'skip', item: 'b' }],
			[2, { command: 'restore', item: 'b' }]
		);
		expect(run.progress.skipped).toEqual([]);
	});

	test('needs an item that was skipped', () => {
		expect(ask(running, day, [4, { command: 'restore', item: 'b' }])).toEqual(
			refuse('item-not-found')
		);
	});
});

describe('place', () => {
	test('a leader who must leave early speaks first', () => {
		expect(idsAfter([0, { command: 'place', item: 'c', before: 'a' }])).toEqual(['c', 'a', 'b']);
	});

	test('null is the end', () => {
		expect(idsAfter([0, { command: 'place', item: 'a', before: null }])).toEqual(['b', 'c', 'a']);
	});

	test('next follows the new order', () => {
		const run = aRun(
			day,
			[0, 'start'],
			[1, { command: 'place', item: 'c', before: 'b' }],
			[2, 'next'],
			[3, 'next']
		);
		expect(run.progress.cue).toBe('c-1');
	});

	test('the printed numbers stay', () => {
		const run = aRun(day, [0, { command: 'place', item: 'c', before: 'a' }]);
		const rows = runSheet(day, run.progress);
		expect(rows.map((row) => [row.item.id, row.number])).toEqual([
			['c', 3],
			['a', 1],
			['b', 2]
		]);
	});

	test.each<[string, Asked, ReturnType<typeof refuse>]>([
		['an unknown item', { command: 'place', item: 'x', before: null }, refuse('item-not-found')],
		[
			'before an unknown item',
			{ command: 'place', item: 'c', before: 'x' },
			refuse('before-not-found')
		],
		[
			'the item the hall stands in',
			{ command: 'place', item: 'a', before: null },
			refuse('fixed-point', { item: 'Mục a' })
		],
		['before itself', { command: 'place', item: 'c', before: 'c' }, refuse('before-not-found')]
	])('%s is refused', (_, asked, refusal) => {
		expect(ask(running, day, [4, asked])).toEqual(refusal);
	});
});

describe('an item of the agenda that is switched off during the day', () => {
	const off = day.map((item) => (item.id === 'b' ? { ...item, enabled: false } : item));

	test('leaves what was placed before it where it was', () => {
		const { progress } = aRun(day, [
			0,
			{ command: 'insert', title: 'Giải lao', kind: 'break', minutes: 9, before: 'b' },
			'pause'
		]);
		expect(runSheet(off, progress).map((row) => row.item.id)).toEqual(['a', 'pause', 'c']);
	});

	test('comes back to its own place', () => {
		const { progress } = aRun(day, [0, { command: 'place', item: 'c', before: 'b' }]);
		expect(runSheet(off, progress).map((row) => row.item.id)).toEqual(['a', 'c']);
		expect(runSheet(day, progress).map((row) => row.item.id)).toEqual(['a', 'c', 'b']);
	});

	test('closes the numbering', () => {
		const { progress } = aRun(day);
		expect(runSheet(off, progress).map((row) => row.number)).toEqual([1, 2]);
	});
});

test('a run sheet holds the programme only', () => {
	const agenda = [
		anItem({ id: 'welcome', part: 'before' }),
		...day,
		anItem({ id: 'photo', part: 'after' })
	];
	expect(runSheet(agenda, aRun(agenda).progress).map((row) => row.item.id)).toEqual([
		'a',
		'b',
		'c'
	]);
});
