import { describe, expect, test } from 'vitest';
import { isSyllable } from './syllable.ts';

describe('a syllable', () => {
	test.each(
		'Nguyễn Thị Ngọc Ánh Đỗ Vũ Quỳnh Trương Xuyến Hoàng Kỷ Lưu Ỷ Huỳnh Thụy Hòa hoà Quý Gì Giêng Khuya nghiệp Tuấn Huệ Thuở Loan Nguyệt yêu ức'.split(
			' '
		)
	)('is %s', (word) => {
		expect(isSyllable(word)).toBe(true);
	});

	test('may be decomposed', () => {
		expect(isSyllable('Nguyễn'.normalize('NFD'))).toBe(true);
	});

	test.each([
		['another encoding', 'NguyÔn'],
		['another encoding with marks of its own', 'XuyÕn'],
		['a name of another people', 'Brêh'],
		['two tones', 'hoạà'],
		['a tone its ending cannot carry', 'quồc'],
		['a tone on the wrong vowel', 'leõ'],
		['nothing', '']
	])('is not %s: %s', (_, word) => {
		expect(isSyllable(word)).toBe(false);
	});
});
