import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVEN, textsOf, words } from '#lib/testing/type.ts';
import { lay } from './lay.ts';
import { cell, row, table } from './make.ts';

const measure = { metrics: EVEN, width: 100, scale: 1 };
const cells = (...texts: readonly string[]) => texts.map((text) => cell(words(text)));

describe('a table', () => {
	test('gives its columns their parts of the width', () => {
		const [only] = lay([table([1, 3], [row(cells('a', 'b'))])], measure);
		expect(textsOf(only?.marks ?? []).map(({ x }) => x)).toEqual([0, 25]);
	});

	test('makes a row as high as its highest cell', () => {
		const [only] = lay(
			[table([1, 1], [row(cells('một hai ba bốn', 'b'))], { padding: { x: 0, y: 2 } })],
			measure
		);
		expect(only?.height).toBe(24);
	});

	test('makes a row no lower than asked for', () => {
		const [only] = lay([table([1], [row(cells('a'), { height: 30 })])], measure);
		expect(only?.height).toBe(30);
	});

	test.each([
		['top', 8],
		['middle', 18],
		['bottom', 28]
	] as const)('sets a cell at the %s of its row', (place, y) => {
		const placed = row([cell(words('a'), { place })], { height: 30 });
		const [only] = lay([table([1], [placed])], measure);
		expect(textsOf(only?.marks ?? [])).toMatchObject([{ y }]);
	});

	test('lets a cell take several columns', () => {
		const wide = row([cell(words('a'), { across: 2 }), cell(words('b'))]);
		const [only] = lay([table([1, 1, 2], [wide])], measure);
		expect(textsOf(only?.marks ?? []).map(({ x }) => x)).toEqual([0, 50]);
	});

	test('draws lines around every cell', () => {
		const [only] = lay([table([1, 1], [row(cells('a', 'b'))], { rule: 0.6 })], measure);
		const lines = (only?.marks ?? []).flatMap((mark) => (mark.kind === 'line' ? [mark] : []));
		expect(lines.map(({ x, y, toX, toY }) => [x, y, toX, toY])).toEqual([
			[0, 0, 100, 0],
			[0, 10, 100, 10],
			[0, 0, 0, 10],
			[50, 0, 50, 10],
			[100, 0, 100, 10]
		]);
	});

	test('keeps its head with its first row, and gives it to every other', () => {
		const laid = lay(
			[table([1], [row(cells('a')), row(cells('b'))], { head: [row(cells('Đầu'))] })],
			measure
		);
		expect(laid.map(({ keepsNext, head }) => [keepsNext, head.length])).toEqual([
			[true, 0],
			[false, 1],
			[false, 1]
		]);
	});

	test('stands apart from what is around it, as a whole', () => {
		const laid = lay(
			[table([1], [row(cells('a')), row(cells('b'))], { before: 7, after: 9 })],
			measure
		);
		expect(laid.map(({ before, after }) => [before, after])).toEqual([
			[7, 0],
			[0, 9]
		]);
	});

	test('keeps what is in a cell between its sides, whatever stands in it', () => {
		const text = fc.array(fc.integer({ min: 1, max: 30 }), { maxLength: 8 });
		const column = fc.record({ part: fc.integer({ min: 2, max: 9 }), text });
		fc.assert(
			fc.property(fc.array(column, { minLength: 1, maxLength: 5 }), (columns) => {
				const parts = columns.map(({ part }) => part);
				// Each cell's words are of a letter of its own.
				const written = columns.map(({ text }, index) =>
					text.map((length) => 'abcde'.charAt(index).repeat(length)).join(' ')
				);
				const padding = { x: 1, y: 1 };
				const laid = lay([table(parts, [row(cells(...written))], { padding })], {
					...measure,
					width: 10 * sum(parts)
				});
				const edges = parts.map((_, index) => 10 * sum(parts.slice(0, index)));
				for (const { text, x, width } of laid.flatMap(({ marks }) => textsOf(marks))) {
					const index = 'abcde'.indexOf(text.charAt(0));
					const left = edges[index] ?? 0;
					expect(x).toBeGreaterThanOrEqual(left + 1 - 0.01);
					expect(x + width).toBeLessThanOrEqual(left + 10 * (parts[index] ?? 0) - 1 + 0.01);
				}
			})
		);
	});
});

function sum(numbers: readonly number[]): number {
	return numbers.reduce((total, each) => total + each, 0);
}
