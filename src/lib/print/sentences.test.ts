import { describe, expect, test } from 'vitest';
import type { Segment } from '#lib/script/template.ts';
import { lengthOf, parted } from './sentences.ts';

const text = (words: string): Segment => ({ kind: 'text', text: words });
const missing = (name: string): Segment => ({ kind: 'missing', text: name });
const said = (segments: readonly Segment[], most: number) =>
	parted(segments, most).map((part) => part.map((each) => each.text).join(''));

describe('words are parted', () => {
	test('after whole sentences', () => {
		const words = [text('Một câu. Hai câu! Ba câu? Bốn câu.')];
		expect(said(words, 20)).toEqual(['Một câu. Hai câu!', 'Ba câu? Bốn câu.']);
	});

	test('never within a sentence, however long it is', () => {
		expect(said([text('Một câu rất dài không có chỗ ngắt. Hai.')], 10)).toEqual([
			'Một câu rất dài không có chỗ ngắt.',
			'Hai.'
		]);
	});

	test('with a name nobody has filled in where it stands', () => {
		const words = [text('Mời ông '), missing('họ tên'), text(' lên. Xin cảm ơn ông.')];
		expect(said(words, 10)).toEqual(['Mời ông họ tên lên.', 'Xin cảm ơn ông.']);
		expect(parted(words, 10)[0]?.[1]).toEqual(missing('họ tên'));
	});

	test.each([
		['not after an abbreviation', 'Đến từ TP. Hồ Chí Minh.'],
		['not at a number', 'Đạt 92.16 điểm.'],
		['not before small letters', 'Chờ… rồi mới đọc.']
	])('%s', (_, words) => {
		expect(said([text(words)], 3)).toEqual([words]);
	});

	test('not at all when they are short', () => {
		expect(said([text('Một. Hai.')], 100)).toEqual(['Một. Hai.']);
	});
});

test('every letter counts', () => {
	expect(lengthOf([text('Mời '), missing('tên')])).toBe(7);
});
