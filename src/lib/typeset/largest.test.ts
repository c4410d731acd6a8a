import { expect, test } from 'vitest';
import { largest } from './largest.ts';

/** The size chosen when everything up to one is right. */
const upTo = (limit: number, least = 0.5) =>
	largest(
		(scale) => scale,
		(scale) => scale <= limit,
		least
	);

test('what is right as it is stays as it is', () => {
	expect(upTo(1)).toBe(1);
});

test('the largest size that is right is found', () => {
	expect(upTo(0.8)).toBeCloseTo(0.97 ** 8);
	expect(upTo(0.97)).toBeCloseTo(0.97);
});

test('what is right at no size is made at the least', () => {
	expect(upTo(0.1)).toBeCloseTo(0.97 ** 22);
});
