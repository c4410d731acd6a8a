import { expect, test } from 'vitest';
import { countdown } from './countdown.ts';

test.each([
	[600_000, '10:00'],
	[599_001, '10:00'],
	[545_000, '09:05'],
	[1, '00:01'],
	[0, '00:00'],
	[-5_000, '00:00'],
	[4_500_000, '75:00']
])('%d milliseconds before the end it shows %s', (left, shown) => {
	expect(countdown(1_000_000 + left, 1_000_000)).toBe(shown);
});
