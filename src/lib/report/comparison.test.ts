import { describe, expect, test } from 'vitest';
import { aConference, aDay, aRun, aState, minute, type Asking } from '#lib/testing/make.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { compare } from './comparison.ts';

const DAY = 24 * 60;
const to = (cue: string) => ({ command: 'go-to', cue }) as const;

/** How items a (10'), b (20') and c (15') from 08:00 went, as seen at a minute of the day. */
function compared(at: number, ...askings: readonly Asking[]) {
	return compare(aState({ at: minute(at), run: aRun(aDay(), ...askings) }));
}

const held: readonly Asking[] = [
	[3, 'start'],
	[18, to('b-1')],
	[20, 'pause'],
	[24, 'resume'],
	[34, to('c-1')],
	[50, 'end']
];

describe('a day that was held', () => {
	const { lines, ...day } = compared(200, ...held);

	test('is told with its own times beside the planned ones', () => {
		expect(day).toEqual({
			phase: 'ended',
			planned: { from: minute(0), to: minute(45) },
			startedAt: minute(3),
			end: minute(50),
			late: 5,
			otherDay: false,
			minutes: 47,
			paused: 4
		});
	});

	test('tells of each item when it was, how long it took, and how much that differs', () => {
		expect(lines[1]).toEqual({
			id: 'b',
			kind: 'other',
			number: 2,
			title: 'Mục b',
			planned: { from: minute(10), to: minute(30), minutes: 20 },
			actual: {
				spans: [{ from: minute(18), to: minute(34) }],
				from: minute(18),
				to: minute(34),
				minutes: 12,
				paused: 4
			},
			difference: -8,
			became: 'held',
			moved: false,
			performer: { id: null, name: 'MC', title: '', insteadOf: null }
		});
		expect(lines.map(({ difference }) => difference)).toEqual([5, -8, 1]);
	});
});

describe('what became of an item', () => {
	const became = (at: number, ...askings: readonly Asking[]) =>
		compared(at, ...askings).lines.map((line) => line.became);

	test('before the start everything is ahead', () => {
		expect(became(0)).toEqual(['ahead', 'ahead', 'ahead']);
	});

	test('what is on is neither over nor compared', () => {
		const { lines } = compared(30, [0, 'start'], [8, to('b-1')]);
		expect(lines.map((line) => line.became)).toEqual(['held', 'now', 'ahead']);
		expect(lines[1]).toMatchObject({ actual: { to: null, minutes: 22 }, difference: null });
	});

	test('what was passed over is told apart from what was begun and left, and from what was not reached', () => {
		expect(
			became(60, [0, 'start'], [1, { command: 'skip', item: 'b' }], [5, to('c-1')], [9, 'end'])
		).toEqual(['held', 'skipped', 'held']);
		expect(became(60, [0, 'start'], [5, { command: 'skip', item: 'a' }], [25, 'end'])).toEqual([
			'cut-short',
			'held',
			'unheld'
		]);
	});

	test('what was put in on the day has nothing it could be compared with', () => {
		const insert = { command: 'insert', title: 'Nghỉ', kind: 'break', minutes: 5 } as const;
		const { lines } = compared(
			60,
			[0, 'start'],
			[1, { ...insert, before: 'b' }, 'rest'],
			[10, to('rest-cue')],
			[16, to('b-1')],
			[40, 'end']
		);
		expect(lines[1]).toMatchObject({
			id: 'rest',
			number: null,
			planned: null,
			actual: { minutes: 6 },
			difference: null
		});
	});
});

test('so far it is told when the day is expected to end', () => {
	expect(compared(14, [0, 'start'])).toMatchObject({
		phase: 'running',
		end: minute(49),
		late: 4,
		minutes: 14
	});
});

test('on another day the planned times are those of that day', () => {
	const [start, end] = [2 * DAY + 30, 2 * DAY + 80];
	const { planned, otherDay, lines } = compared(end, [start, 'start'], [end, 'end']);
	expect({ planned, otherDay }).toEqual({
		planned: { from: minute(start), to: minute(start + 45) },
		otherDay: true
	});
	expect(lines[1]?.planned?.from).toBe(minute(start + 10));
});

test('an item switched off is no part of the comparison', () => {
	const agenda = aDay().map((item) => (item.id === 'b' ? { ...item, enabled: false } : item));
	const state = aState({ conference: aConference({ agenda }), at: minute(0) });
	expect(compare(state).lines.map(({ id, number }) => [id, number])).toEqual([
		['a', 1],
		['c', 2]
	]);
	expect(compare(state).planned.to).toBe(minute(0) + 25 * MINUTE);
});

test('a rehearsal is never told', () => {
	const run = aRun(aDay(), ...held);
	const rehearsing = aState({ at: minute(200), run, rehearsal: true, behind: NEW_RUN });
	expect(compare(rehearsing)).toMatchObject({ phase: 'ready', startedAt: null });
	const behind = aState({ at: minute(200), run: NEW_RUN, rehearsal: true, behind: run });
	expect(compare(behind)).toMatchObject({ phase: 'ended', startedAt: minute(3) });
});
