import { expect, test } from 'vitest';
import { columns, shares } from './arrange.ts';

test.each([
	[1, 1],
	[5, 5],
	[6, 6],
	[7, 4],
	[8, 4],
	[13, 5]
])('%i stand in rows of %i', (count, inARow) => {
	expect(columns(count, 6)).toBe(inARow);
});

test('whoever is on the stage has room for their rows beside whoever waits', () => {
	expect(shares(13, 5)).toEqual([4, 2]);
	expect(shares(8, 5)).toEqual([3, 2]);
});

test('whoever is on never has less than whoever waits', () => {
	expect(shares(5, 8)).toEqual([3, 3]);
});
