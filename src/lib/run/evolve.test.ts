import { describe, expect, test } from 'vitest';
import { aDay, aLog, aRun, minute, type Asking } from '#lib/testing/make.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { evolve, replay } from './evolve.ts';
import { timeSpent } from './progress.ts';
import { NEW_RUN } from './run.ts';

const day = aDay();

function stays(...askings: readonly Asking[]) {
	return aRun(day, ...askings).progress.stays.map(({ item, from, to, paused }) => ({
		item,
		from: (from - minute(0)) / MINUTE,
		to: to === null ? null : (to - minute(0)) / MINUTE,
		paused: paused / MINUTE
	}));
}

describe('stays', () => {
	test('cues of one item make one stay', () => {
		expect(stays([0, 'start'], [4, 'next'])).toEqual([{ item: 'a', from: 0, to: null, paused: 0 }]);
	});

	test('the next item begins when the one before is left', () => {
		expect(stays([0, 'start'], [4, 'next'], [7, 'next'])).toEqual([
			{ item: 'a', from: 0, to: 7, paused: 0 },
			{ item: 'b', from: 7, to: null, paused: 0 }
		]);
	});

	test('an item that is entered again has two', () => {
		const back: Asking = [9, { command: 'go-to', cue: 'a-1' }];
		expect(stays([0, 'start'], [7, { command: 'go-to', cue: 'b-1' }], back)).toEqual([
			{ item: 'a', from: 0, to: 7, paused: 0 },
			{ item: 'b', from: 7, to: 9, paused: 0 },
			{ item: 'a', from: 9, to: null, paused: 0 }
		]);
	});

	test('pauses are kept apart and add up', () => {
		expect(stays([0, 'start'], [2, 'pause'], [5, 'resume'], [6, 'pause'], [10, 'resume'])).toEqual([
			{ item: 'a', from: 0, to: null, paused: 7 }
		]);
	});

	test('a step out of a pause leaves the pause with the item it stood in', () => {
		expect(stays([0, 'start'], [2, 'pause'], [5, { command: 'go-to', cue: 'b-1' }])).toEqual([
			{ item: 'a', from: 0, to: 5, paused: 3 },
			{ item: 'b', from: 5, to: null, paused: 0 }
		]);
	});

	test('the end closes the last one, pause and all', () => {
		expect(stays([0, 'start'], [2, 'pause'], [5, 'end'])).toEqual([
			{ item: 'a', from: 0, to: 5, paused: 3 }
		]);
	});
});

describe('time spent', () => {
	const run = aRun(
		day,
		[0, 'start'],
		[2, 'pause'],
		[5, 'resume'],
		[8, { command: 'go-to', cue: 'b-1' }],
		[10, { command: 'go-to', cue: 'a-1' }]
	);

	test('adds up over several stays, pauses left out', () => {
		expect(timeSpent(run.progress, 'a', minute(12))).toBe(7 * MINUTE);
	});

	test('stands still while paused', () => {
		const paused = aRun(day, [0, 'start'], [2, 'pause']);
		expect(timeSpent(paused.progress, 'a', minute(30))).toBe(2 * MINUTE);
	});

	test('stands still after the end', () => {
		const ended = aRun(day, [0, 'start'], [9, 'end']);
		expect(timeSpent(ended.progress, 'a', minute(30))).toBe(9 * MINUTE);
	});

	test('is nothing for what was never entered', () => {
		expect(timeSpent(run.progress, 'c', minute(12))).toBe(0);
	});
});

describe('the log', () => {
	const log = aLog(
		day,
		[0, 'start'],
		[1, { command: 'insert', title: 'Giải lao', kind: 'break', minutes: 10, before: 'b' }],
		[2, { command: 'tell', text: 'Xin nhanh hơn' }],
		[3, 'next'],
		[4, 'undo'],
		[5, { command: 'show', scene: 'message', text: 'Mời dùng nước', minutes: 5 }]
	);

	test('replayed gives the same run', () => {
		expect(replay(log)).toEqual(log.reduce(evolve, NEW_RUN));
	});

	test('replayed from what was written to disk gives the same run', () => {
		expect(replay(JSON.parse(JSON.stringify(log)))).toEqual(replay(log));
	});

	test('of nothing is a new run', () => {
		expect(replay([])).toBe(NEW_RUN);
	});

	test('an event with an older instant does not take the run back in time', () => {
		const run = aRun(day, [30, 'start']);
		expect(evolve(run, { type: 'paused', at: minute(10) }).at).toBe(minute(30));
	});

	test('an undo of nothing, were one ever stored, changes nothing', () => {
		expect(evolve(NEW_RUN, { type: 'undone', at: minute(1) })).toBe(NEW_RUN);
	});
});
