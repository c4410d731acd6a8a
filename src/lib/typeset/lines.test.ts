import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EVEN } from '#lib/testing/type.ts';
import { NBSP } from '#lib/text/tie-numbers.ts';
import type { Face } from './metrics.ts';
import { fill, setLine } from './lines.ts';
import { span } from './make.ts';
import { wordsOf } from './words.ts';

/** The lines of a text at ten points, so many letters to the line. */
function lines(text: string, letters: number): readonly string[] {
	const widths = { first: letters * 5, rest: letters * 5 };
	return fill(wordsOf([span(text, 'serif', 10)], EVEN), widths, EVEN).map(textOf);
}

function textOf(line: ReturnType<typeof fill>[number]): string {
	return line.words.map(({ parts }) => parts.map((part) => part.text).join('')).join(' ');
}

describe('lines', () => {
	test('hold as many words as fit', () => {
		expect(lines('một hai ba bốn', 7)).toEqual(['một hai', 'ba bốn']);
	});

	test('end where a line break was typed', () => {
		expect(lines('một\nhai ba', 20)).toEqual(['một', 'hai ba']);
	});

	test('do not part what is tied', () => {
		expect(lines(`ở Quận${NBSP}5 nay`, 7)).toEqual(['ở', 'Quận 5', 'nay']);
	});

	test('part what is tied when it alone is wider than a line', () => {
		expect(lines(`Ngô${NBSP}Minh${NBSP}Hùng`, 8)).toEqual(['Ngô Minh', 'Hùng']);
	});

	test('part a word at its letters only when it alone is wider than a line', () => {
		expect(lines('a khúckhuỷu', 5)).toEqual(['a', 'khúck', 'huỷu']);
	});

	test('of a word wider than many are cut without measuring all that is before a letter again', () => {
		let measured = 0;
		const counting = {
			...EVEN,
			advance: (face: Face, text: string) => {
				measured += text.length;
				return EVEN.advance(face, text);
			}
		};
		const words = wordsOf([span('a'.repeat(1_000), 'serif', 10)], EVEN);
		expect(fill(words, { first: 500, rest: 500 }, counting)).toHaveLength(10);
		expect(measured).toBe(2_000);
	});

	test('keep a mark with the letter it stands on', () => {
		expect(lines('e\u0323\u0302e\u0323\u0302', 3)).toEqual(['e\u0323\u0302', 'e\u0323\u0302']);
	});

	test('of nothing are none', () => {
		expect(lines('', 5)).toEqual([]);
	});

	test('lose no letter, and none is wider than it may be', () => {
		const text = fc.array(
			fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom('a', 'ệ', NBSP) })
		);
		fc.assert(
			fc.property(text, fc.integer({ min: 1, max: 15 }), (some, letters) => {
				const set = lines(some.join(' '), letters);
				const bare = (each: string) => each.replace(/[ \u00a0]/g, '');
				expect(bare(set.join(''))).toBe(bare(some.join('')));
				for (const line of set) expect(line.length).toBeLessThanOrEqual(letters);
			})
		);
	});
});

describe('a line is set', () => {
	const [line] = fill(
		wordsOf([span('ba bốn năm', 'serif', 10)], EVEN),
		{ first: 30, rest: 99 },
		EVEN
	);
	const at = (align: 'left' | 'center' | 'right' | 'justify', ends = false) =>
		line ? setLine({ ...line, ends }, align, 50).map(({ x, text }) => [x, text]) : [];

	test.each([
		['left', [[0, 'ba bốn']]],
		['center', [[10, 'ba bốn']]],
		['right', [[20, 'ba bốn']]]
	] as const)('to the %s in one go', (align, expected) => {
		expect(at(align)).toEqual(expected);
	});

	test('stretched word by word to both edges', () => {
		expect(at('justify')).toEqual([
			[0, 'ba'],
			[35, 'bốn']
		]);
	});

	test('and not stretched where the paragraph ends', () => {
		expect(at('justify', true)).toEqual([[0, 'ba bốn']]);
	});

	test('stretched evenly, at what is tied too', () => {
		const words = wordsOf([span(`ở Quận${NBSP}5 nay`, 'serif', 10)], EVEN);
		const [tied] = fill(words, { first: 50, rest: 50 }, EVEN);
		expect(tied && setLine(tied, 'justify', 60).map(({ x, text }) => [x, text])).toEqual([
			[0, 'ở'],
			[20, 'Quận'],
			[55, '5']
		]);
	});

	test('in each of its styles', () => {
		const styled = [
			span('Số ', 'serif', 10),
			span('07', 'serif-bold', 10),
			span(', nay', 'serif', 10)
		];
		const [first] = fill(wordsOf(styled, EVEN), { first: 99, rest: 99 }, EVEN);
		expect(first && setLine(first, 'left', 99)).toMatchObject([
			{ x: 0, text: 'Số ', face: 'serif' },
			{ x: 15, text: '07', face: 'serif-bold' },
			{ x: 25, text: ', nay', face: 'serif' }
		]);
	});

	test('with plain spaces for those that tie', () => {
		const [first] = fill(
			wordsOf([span(`Quận${NBSP}5`, 'serif', 10)], EVEN),
			{ first: 99, rest: 99 },
			EVEN
		);
		expect(first && setLine(first, 'left', 99)).toMatchObject([{ text: 'Quận 5' }]);
	});
});
