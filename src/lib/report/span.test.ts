import { describe, expect, test } from 'vitest';
import { aDay, aRun, minute, type Asking } from '#lib/testing/make.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { pausedIn, spansOf } from './span.ts';

const after = (...askings: readonly Asking[]) => aRun(aDay(), [0, 'start'], ...askings).progress;
const to = (cue: string) => ({ command: 'go-to', cue }) as const;

describe('the times of an item', () => {
	test('are none before it was come to', () => {
		expect(spansOf(after(), 'b', minute(5))).toEqual([]);
	});

	test('go on until now while it is on', () => {
		expect(spansOf(after(), 'a', minute(5))).toEqual([{ from: minute(0), to: minute(5) }]);
	});

	test('end when it is left, and are two when it is come back to', () => {
		const progress = after([6, to('b-1')], [9, to('a-2')], [12, to('c-1')]);
		expect(spansOf(progress, 'a', minute(60))).toEqual([
			{ from: minute(0), to: minute(6) },
			{ from: minute(9), to: minute(12) }
		]);
	});

	test('are one over a press too many and the way back', () => {
		const progress = after([6, to('b-1')], [6.1, to('a-2')], [12, to('b-1')]);
		expect(spansOf(progress, 'a', minute(20))).toEqual([{ from: minute(0), to: minute(12) }]);
	});

	test('do not begin with a press too many', () => {
		const progress = after([6, to('b-1')], [6.1, to('a-2')], [12, to('b-1')]);
		expect(spansOf(progress, 'b', minute(20))).toEqual([{ from: minute(12), to: minute(20) }]);
	});

	test('are short ones when there are no others', () => {
		const progress = after([6, to('b-1')], [6.1, to('c-1')]);
		expect(spansOf(progress, 'b', minute(20))).toEqual([{ from: minute(6), to: minute(6.1) }]);
	});
});

describe('the pauses of an item', () => {
	test('are counted whole', () => {
		const progress = after([2, 'pause'], [5, 'resume'], [6, 'pause'], [8, 'resume']);
		expect(pausedIn(progress, 'a', minute(9))).toBe(5 * MINUTE);
	});

	test('go on while it stands paused', () => {
		expect(pausedIn(after([2, 'pause']), 'a', minute(6))).toBe(4 * MINUTE);
	});

	test('are not those of another item', () => {
		const progress = after([2, 'pause'], [5, 'resume'], [6, to('b-1')]);
		expect(pausedIn(progress, 'b', minute(9))).toBe(0);
	});
});
