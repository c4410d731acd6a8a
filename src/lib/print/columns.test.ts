import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leftPart, type Pair } from './columns.ts';

test('columns are alike where their texts are', () => {
	expect(leftPart([{ left: 40, right: 40 }])).toBe(0.5);
	expect(leftPart([])).toBe(0.5);
});

test('the column with more to say has more room', () => {
	expect(leftPart([{ left: 60, right: 40 }])).toBeCloseTo(0.6);
	expect(leftPart([{ left: 40, right: 60 }])).toBeCloseTo(0.4);
});

test('no column is narrower than three tenths', () => {
	expect(leftPart([{ left: 100, right: 1 }])).toBeCloseTo(0.7);
	expect(leftPart([{ left: 1, right: 100 }])).toBeCloseTo(0.3);
});

test('one long row does not take the room that many need', () => {
	const many = Array.from({ length: 9 }, () => ({ left: 30, right: 60 }));
	expect(leftPart([...many, { left: 70, right: 30 }])).toBeLessThan(0.4);
});

test('no other parting makes the rows lower', () => {
	const length = fc.integer({ min: 0, max: 200 });
	const rows = fc.array(fc.record({ left: length, right: length }), { minLength: 1 });
	const height = (all: readonly Pair[], part: number) =>
		all.reduce((sum, { left, right }) => sum + Math.max(left / part, right / (1 - part)), 0);
	fc.assert(
		fc.property(rows, fc.integer({ min: 30, max: 70 }), (all, other) => {
			expect(height(all, leftPart(all))).toBeLessThanOrEqual(height(all, other / 100) + 1e-6);
		})
	);
});
