import { describe, expect, test } from 'vitest';
import { resultOf } from './result.ts';
import { isAdopted, NOBODY_SAID } from './vote.ts';

const counts = { for: 47, against: 3, other: 1 };

describe('the result', () => {
	test('is the share of the members present who agreed', () => {
		expect(resultOf({ counts, entitled: 51 })).toEqual({
			...counts,
			entitled: 51,
			unanswered: 0,
			rate: '92,16%',
			adopted: true
		});
	});

	test('tells how many were asked and did not answer: they did not agree', () => {
		expect(resultOf({ counts: { for: 25, against: 1, other: 0 }, entitled: 51 })).toEqual({
			for: 25,
			against: 1,
			other: 0,
			entitled: 51,
			unanswered: 25,
			rate: '49,02%',
			adopted: false
		});
	});

	test('half is not enough', () => {
		const half = { for: 2, against: 2, other: 0 };
		expect(resultOf({ counts: half, entitled: 4 })?.adopted).toBe(false);
		expect(resultOf({ counts: { ...half, for: 3, against: 1 }, entitled: 4 })?.adopted).toBe(true);
	});

	test('needs more than half of those who are there, whoever does not answer', () => {
		const some = { for: 25, against: 0, other: 0 };
		expect(isAdopted(some, 50)).toBe(false);
		expect(isAdopted(some, 51)).toBe(false);
		expect(isAdopted({ ...some, for: 26 }, 51)).toBe(true);
		expect(isAdopted({ for: 1, against: 0, other: 0 }, 1)).toBe(true);
		expect(isAdopted(NOBODY_SAID, 1)).toBe(false);
	});

	test('is nobody’s to see while the question is open', () => {
		expect(resultOf({ counts: null, entitled: 51 })).toBeNull();
	});
});
