import { describe, expect, test } from 'vitest';
import { aDay, aRun, type Asking } from '#lib/testing/make.ts';
import { runSheet, standing, stops } from './run-sheet.ts';

const day = aDay();

function standings(...askings: readonly Asking[]): readonly string[] {
	const { progress } = aRun(day, ...askings);
	return runSheet(day, progress).map((row) => `${row.item.id} ${standing(row, progress)}`);
}

describe('where an item stands', () => {
	test('all is ahead before the start', () => {
		expect(standings()).toEqual(['a ahead', 'b ahead', 'c ahead']);
	});

	test('what was left is done, what the run stands in is now', () => {
		expect(standings([0, 'start'], [1, { command: 'go-to', cue: 'b-1' }])).toEqual([
			'a done',
			'b now',
			'c ahead'
		]);
	});

	test('what was passed over is not done', () => {
		expect(standings([0, 'start'], [1, { command: 'go-to', cue: 'c-1' }])).toEqual([
			'a done',
			'b ahead',
			'c now'
		]);
	});

	test('what was done stays done when the run goes back', () => {
		const back: Asking = [2, { command: 'go-to', cue: 'a-1' }];
		expect(standings([0, 'start'], [1, { command: 'go-to', cue: 'b-1' }], back)).toEqual([
			'a now',
			'b done',
			'c ahead'
		]);
	});

	test('what was entered by mistake is ahead again once that is undone', () => {
		expect(standings([0, 'start'], [1, { command: 'go-to', cue: 'b-1' }], [2, 'undo'])).toEqual([
			'a now',
			'b ahead',
			'c ahead'
		]);
	});

	test('nothing is now once it has ended', () => {
		expect(standings([0, 'start'], [1, 'end'])).toEqual(['a done', 'b ahead', 'c ahead']);
	});
});

describe('the road', () => {
	const { progress } = aRun(day, [0, { command: 'skip', item: 'b' }]);
	const cues = (current: string | null) =>
		stops(runSheet(day, progress), current).map((stop) => stop.cue.id);

	test('has every cue in order but those of skipped items', () => {
		expect(cues(null)).toEqual(['a-1', 'a-2', 'c-1']);
	});

	test('has those of the item the run stands in all the same', () => {
		expect(cues('b')).toEqual(['a-1', 'a-2', 'b-1', 'c-1']);
	});
});
