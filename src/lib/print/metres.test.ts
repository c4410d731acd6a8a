import { expect, test } from 'vitest';
import { metresOf } from './metres.ts';

test.each([
	['3,5', 3.5],
	['3.5', 3.5],
	[' 12 ', 12],
	['0,5', 0.5],
	['3,514', 3.51],
	['30', 30]
])('%j is %d metres', (text, metres) => {
	expect(metresOf(text)).toBe(metres);
});

test.each(['', '35', '0,4', '3,5 m', '-3', '1e1', '3,', '3,5,1'])('%j is no side', (text) => {
	expect(metresOf(text)).toBeNull();
});
