import { expect, test } from 'vitest';
import { minute } from '#lib/testing/make.ts';
import { soFar } from './span.ts';

const from = minute(10);

test('what goes on has lasted until now', () => {
	expect(soFar({ from, to: null }, minute(12))).toEqual({ from, to: minute(12) });
});

test('what is over has lasted until it was', () => {
	expect(soFar({ from, to: minute(11) }, minute(12))).toEqual({ from, to: minute(11) });
});

test('nothing ends before it begins, whatever a clock says', () => {
	expect(soFar({ from, to: null }, minute(9))).toEqual({ from, to: from });
});
