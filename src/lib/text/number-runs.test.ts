import { expect, test } from 'vitest';
import { spellNumbers } from './number-runs.ts';

test.each<[readonly number[], string]>([
	[[], ''],
	[[7], '7'],
	[[7, 8], '7, 8'],
	[[9, 7, 8, 20, 8], '7–9, 20']
])('%j is written %j', (numbers, text) => {
	expect(spellNumbers(numbers)).toBe(text);
});
