import { describe, expect, test } from 'vitest';
import { arrive, isCrossing, warned, type Arrival } from './crossing.ts';

const here: Arrival = { cue: 'a-1', othersAt: null };
const theirs = arrive(here, 'a-2', { mine: false, at: 5_000 });

describe('a press', () => {
	test('just after somebody else’s step crosses it', () => {
		expect(isCrossing(theirs, 5_200)).toBe(true);
		expect(isCrossing(theirs, 5_999)).toBe(true);
	});

	test('a second later is meant', () => {
		expect(isCrossing(theirs, 6_000)).toBe(false);
	});

	test('after this screen’s own step is meant', () => {
		expect(isCrossing(arrive(here, 'a-2', { mine: true, at: 5_000 }), 5_200)).toBe(false);
	});

	test('is meant as long as nobody stepped', () => {
		expect(isCrossing(here, 5_200)).toBe(false);
		expect(arrive(here, 'a-1', { mine: false, at: 5_000 })).toBe(here);
	});

	test('is held back only once', () => {
		expect(isCrossing(warned(theirs), 5_300)).toBe(false);
	});

	test('is held back again when another step arrives', () => {
		const again = arrive(warned(theirs), 'b-1', { mine: false, at: 5_400 });
		expect(isCrossing(again, 5_500)).toBe(true);
	});
});
