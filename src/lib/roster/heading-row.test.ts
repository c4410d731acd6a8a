import { expect, test } from 'vitest';
import { countMeanings, once, tellsNothing } from './heading-row.ts';

test('what a row names is counted once, and what nobody knows not at all', () => {
	const meaningOf = (cell: string) => (cell === '?' ? null : cell);
	expect(countMeanings(['name', 'unit', '?', 'name'], meaningOf)).toBe(2);
});

test('of two columns of one meaning the first has it, of what many may hold all do', () => {
	expect(once(['name', null, 'name', 'sensitive', 'sensitive'])).toEqual([
		...['name', null, 'ignored', 'sensitive', 'sensitive']
	]);
});

test.each([
	[[], true],
	[['', ''], true],
	[['(1)', '( 2 )', '', '3'], true],
	[['1', '', ''], false],
	[['1', 'An'], false],
	[['2', '1'], false]
] as const)('%j tells nothing: %s', (cells, isSo) => {
	expect(tellsNothing(cells)).toBe(isSo);
});
