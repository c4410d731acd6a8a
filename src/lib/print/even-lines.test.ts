import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evenLines } from './even-lines.ts';

describe('a text is', () => {
	test('on one line while that holds it', () => {
		expect(evenLines('LÊ MINH BẢO', 11)).toEqual(['LÊ MINH BẢO']);
	});

	test('on two that are about as long, rather than with a syllable alone', () => {
		expect(evenLines('NGUYỄN THỊ NGỌC ÁNH', 16)).toEqual(['NGUYỄN THỊ', 'NGỌC ÁNH']);
	});

	test('on as many as it needs', () => {
		expect(evenLines('CÔNG TẰNG TÔN NỮ THỊ HOÀNG NGUYÊN PHƯƠNG THẢO', 17)).toEqual([
			'CÔNG TẰNG TÔN NỮ',
			'THỊ HOÀNG NGUYÊN',
			'PHƯƠNG THẢO'
		]);
	});

	test('not broken inside a word, or where words are tied', () => {
		expect(evenLines('nhiệm kỳ 2019\u00a0-\u00a02024', 4)).toEqual([
			'nhiệm',
			'kỳ',
			'2019\u00a0-\u00a02024'
		]);
	});

	test('nothing when there is none', () => {
		expect(evenLines('', 10)).toEqual([]);
	});

	test('whole and in order, on no more lines than its letters ask for', () => {
		const word = fc.string({ minLength: 1, maxLength: 9, unit: fc.constantFrom('a', 'Ễ') });
		fc.assert(
			fc.property(
				fc.array(word, { minLength: 1 }),
				fc.integer({ min: 1, max: 30 }),
				(words, most) => {
					const text = words.join(' ');
					const lines = evenLines(text, most);
					expect(lines.join(' ')).toBe(text);
					expect(lines.length).toBeLessThanOrEqual(Math.ceil(text.length / most));
				}
			)
		);
	});
});
