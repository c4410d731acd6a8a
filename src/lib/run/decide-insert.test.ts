import { describe, expect, test } from 'vitest';
import { aCue, anItem, aDay, aRun, ask, type Asked, type Asking } from '#lib/testing/make.ts';
import { refuse } from '#lib/refusal.ts';
import { runSheet } from './run-sheet.ts';

const day = aDay();
const running = aRun(day, [0, 'start']);

function idsAfter(...askings: readonly Asking[]): readonly string[] {
	return runSheet(day, aRun(day, ...askings).progress).map((row) => row.item.id);
}

describe('insert', () => {
	const aBreak: Asked = {
		command: 'insert',
		title: 'Giải lao',
		kind: 'break',
		minutes: 10,
		before: 'b'
	};

	test('a break stands where it was put, unnumbered, and may be cut to nothing', () => {
		const run = aRun(day, [0, 'start'], [1, aBreak, 'pause']);
		const rows = runSheet(day, run.progress);
		expect(rows.map((row) => row.item.id)).toEqual(['a', 'pause', 'b', 'c']);
		expect(rows[1]).toMatchObject({ number: null, minutes: 10, inserted: true, skipped: false });
		expect(rows[1]?.item).toMatchObject({
			kind: 'break',
			flexible: true,
			minMinutes: 0,
			cues: [{ id: 'pause-cue', title: 'Giải lao', scene: 'break' }]
		});
	});

	test('a break is spoken as the one the plan foresees, also when that is off', () => {
		const foreseen = anItem({
			id: 'tea',
			kind: 'break',
			enabled: false,
			cues: [aCue({ id: 'tea-1', title: 'Mời giải lao' }), aCue({ id: 'tea-2' })]
		});
		const agenda = [...day, foreseen];
		const run = aRun(agenda, [0, 'start'], [1, aBreak, 'pause']);
		expect(runSheet(agenda, run.progress)[1]?.item.cues).toMatchObject([
			{ id: 'pause-cue-1', title: 'Mời giải lao' },
			{ id: 'pause-cue-2' }
		]);
	});

	test('an unplanned word stands at the end when nothing is named, and is never cut', () => {
		const word: Asked = {
			command: 'insert',
			title: 'Lời chào',
			kind: 'other',
			minutes: 5,
			before: null
		};
		const run = aRun(day, [0, 'start'], [1, word, 'word']);
		const [last] = runSheet(day, run.progress).slice(-1);
		expect(last?.item).toMatchObject({
			id: 'word',
			flexible: false,
			minMinutes: 5,
			cues: [{ scene: 'item' }]
		});
	});

	test('the numbers of the others do not move', () => {
		const run = aRun(day, [0, 'start'], [1, aBreak]);
		const rows = runSheet(day, run.progress);
		expect(rows.map((row) => row.number)).toEqual([1, null, 2, 3]);
	});

	test('needs a place that exists', () => {
		const asked: Asked = { ...aBreak, before: 'x' };
		expect(ask(running, day, [4, asked])).toEqual(refuse('before-not-found'));
	});

	test('an inserted item can be skipped, moved and given time like any other', () => {
		const ids = idsAfter(
			[0, 'start'],
			[1, aBreak, 'pause'],
			[2, { command: 'adjust', changes: [{ item: 'pause', minutes: -4 }] }],
			[3, { command: 'place', item: 'pause', before: 'c' }],
			[4, { command: 'skip', item: 'pause' }]
		);
		expect(ids).toEqual(['a', 'b', 'pause', 'c']);
	});
});
