import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spellNumbers } from '#lib/text/number-runs.ts';
import { readTicks } from './ticks.ts';

const numbersOf = (text: string) => readTicks(text).numbers;

describe('numbers are read', () => {
	test.each<[string, readonly number[]]>([
		['17', [17]],
		['1-4, 17, 20 22;25', [1, 2, 3, 4, 17, 20, 22, 25]],
		['1 - 3', [1, 2, 3]],
		['5-5', [5]],
		['1–3', [1, 2, 3]],
		['1—2 4−5', [1, 2, 4, 5]],
		['1. 2.\n3', [1, 2, 3]],
		['007', [7]],
		['１２', [12]],
		['9999', [9999]],
		[' ,; ', []],
		['', []]
	])('%j', (text, numbers) => {
		expect(readTicks(text)).toEqual({ numbers, repeated: [], unclear: [] });
	});

	test('in the order in which they were typed, each once', () => {
		expect(readTicks('20, 3-5, 4, 20')).toEqual({
			numbers: [20, 3, 4, 5],
			repeated: [4, 20],
			unclear: []
		});
	});
});

describe('what is no number is told, and the rest is read all the same', () => {
	test.each([
		['3, abc', [3], 'abc', 'no-number'],
		['0 7', [7], '0', 'no-number'],
		['12345', [], '12345', 'no-number'],
		['-5', [], '-5', 'no-number'],
		['1-2-3', [], '1-2-3', 'no-number'],
		['0-3', [], '0-3', 'no-number'],
		['14-1, 2', [2], '14-1', 'backwards'],
		['3-0', [], '3-0', 'backwards'],
		['2, 14-', [2], '14-', 'unfinished']
	] as const)('%j', (typed, numbers, text, why) => {
		expect(readTicks(typed)).toEqual({ numbers, repeated: [], unclear: [{ text, why }] });
	});
});

const number = fc.integer({ min: 1, max: 9999 });

test('what is written is read again', () => {
	fc.assert(
		fc.property(fc.uniqueArray(number), (numbers) => {
			const sorted = numbers.toSorted((one, other) => one - other);
			expect(readTicks(spellNumbers(numbers))).toEqual({
				numbers: sorted,
				repeated: [],
				unclear: []
			});
		})
	);
});

test('however numbers and ranges are set apart, all of them are read', () => {
	const piece = fc.record({
		first: fc.integer({ min: 1, max: 300 }),
		more: fc.option(fc.integer({ min: 0, max: 20 })),
		dash: fc.constantFrom('-', ' - ', '–', '- '),
		apart: fc.constantFrom(' ', ',', ', ', ';', '\n', ' ;  ', '. ')
	});
	fc.assert(
		fc.property(fc.array(piece), (pieces) => {
			const text = pieces
				.map(({ first, more, dash, apart }) =>
					more === null ? `${first}${apart}` : `${first}${dash}${first + more}${apart}`
				)
				.join('');
			const typed = pieces.flatMap(({ first, more }) =>
				Array.from({ length: (more ?? 0) + 1 }, (_, index) => first + index)
			);
			expect(numbersOf(text)).toEqual([...new Set(typed)]);
		})
	);
});

test('any text can be read: to numbers of the sheet, each once, and to pieces as they were typed', () => {
	const nearly = fc.string({ unit: fc.constantFrom('0', '1', '7', '9', '-', '–', ',', ' ', 'a') });
	fc.assert(
		fc.property(fc.oneof(fc.string({ unit: 'binary' }), nearly), (text) => {
			const { numbers, repeated, unclear } = readTicks(text);
			expect(new Set(numbers).size).toBe(numbers.length);
			expect(
				numbers.filter((each) => !(Number.isInteger(each) && each > 0 && each < 10_000))
			).toEqual([]);
			expect(repeated.filter((each) => !numbers.includes(each))).toEqual([]);
			expect(readTicks(unclear.map((each) => each.text).join(', '))).toEqual({
				numbers: [],
				repeated: [],
				unclear
			});
		})
	);
});
