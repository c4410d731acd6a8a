import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import { aDay, aRun, aState, minute, type Asking } from '#lib/testing/make.ts';
import { rowTimes } from './times.ts';

const DAY = 24 * 60;
const day = aDay();
const times = (now: number, ...askings: readonly Asking[]) =>
	rowTimes(controlView(aState({ run: aRun(day, ...askings) })), minute(now)).map(
		({ planned, expected }) => [planned, expected]
	);
const plan = (from = 0) => [minute(from), minute(from + 10), minute(from + 30)];

describe('the times of the rows', () => {
	test('are the plan’s as long as the day keeps to it', () => {
		const [a, b, c] = plan();
		expect(times(-30)).toEqual([
			[a, null],
			[b, null],
			[c, null]
		]);
		expect(times(11, [0, 'start'])).toEqual([
			[a, null],
			[b, null],
			[c, null]
		]);
	});

	test('are what must be expected once the day is late', () => {
		const [a, b, c] = plan();
		expect(times(5, [5, 'start'])).toEqual([
			[a, null],
			[b, minute(15)],
			[c, minute(35)]
		]);
	});

	test('go up again after a change of order', () => {
		const moved: Asking = [1, { command: 'place', item: 'c', before: 'b' }];
		const [a, b, c] = plan();
		expect(times(1, [0, 'start'], moved)).toEqual([
			[a, null],
			[c, minute(10)],
			[b, minute(25)]
		]);
		expect(times(-2 * DAY, [-2 * DAY, { command: 'place', item: 'c', before: 'b' }])).toEqual([
			[a, null],
			[c, minute(10)],
			[b, minute(25)]
		]);
	});

	test('are there for what was not planned, and pass over what is skipped', () => {
		const rest: Asking = [
			1,
			{ command: 'insert', title: 'Giải lao', kind: 'break', minutes: 15, before: 'b' },
			'rest'
		];
		const [a, b, c] = plan();
		expect(times(1, [0, 'start'], rest, [1, { command: 'skip', item: 'b' }])).toEqual([
			[a, null],
			[null, minute(10)],
			[b, null],
			[c, minute(25)]
		]);
	});

	test('are told on the day the meeting is really held', () => {
		const [a, b, c] = plan(2 * DAY + 3);
		expect(times(2 * DAY + 3, [2 * DAY + 3, 'start'])).toEqual([
			[a, null],
			[b, null],
			[c, null]
		]);
	});

	test('are the plan’s after the end', () => {
		expect(times(60, [5, 'start'], [50, 'end']).map(([, expected]) => expected)).toEqual([
			null,
			null,
			null
		]);
	});
});
