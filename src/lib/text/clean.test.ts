import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cleanLine, cleanText } from './clean.ts';

describe('a line', () => {
	test.each([
		['is composed', 'Tiếng Việt'.normalize('NFD'), 'Tiếng Việt'],
		['has no space around it', '  Đỗ Thịnh\t', 'Đỗ Thịnh'],
		['has single plain spaces', 'Đỗ \u00a0 \tThịnh', 'Đỗ Thịnh'],
		['has no line breaks', 'Đỗ\r\nThịnh', 'Đỗ Thịnh'],
		['has no zero-width characters', 'Đỗ\u200b \u200cThịnh\u200d\ufeff\u2060', 'Đỗ Thịnh'],
		['has no soft hyphens', 'Nghị\u00adtrình', 'Nghịtrình'],
		['has no marks of direction', '\u200eĐỗ \u202eThịnh\u202c\u2066', 'Đỗ Thịnh'],
		['has no control characters', 'Đỗ\u0000 \u001bThịnh\u007f\u0080', 'Đỗ Thịnh'],
		['has no private characters', '\uf0b7 Đỗ Thịnh\ue000\ue001', 'Đỗ Thịnh'],
		['has no half characters', 'Đỗ\ud800 Thịnh\udc00', 'Đỗ Thịnh'],
		['keeps whole ones', 'Chúc mừng 🎉', 'Chúc mừng 🎉'],
		['has no fillers that pass for letters', '\u3164\u115fĐỗ\u2800 Thịnh\ufe0f\u034f', 'Đỗ Thịnh'],
		['has no characters that are none', 'Đỗ Thịnh\uffff', 'Đỗ Thịnh'],
		['has no heaps of marks', `Đ${'\u0301'.repeat(200)}ỗ`, `Đ${'\u0301'.repeat(3)}ỗ`],
		['is composed across what was removed', 'Viê\u200b\u0323t', 'Việt']
	])('%s', (_, typed, clean) => {
		expect(cleanLine(typed)).toBe(clean);
	});

	test('of nothing but what cannot be seen is empty', () => {
		expect(cleanLine(' \u200b\u00a0\ufeff\n')).toBe('');
	});
});

describe('text', () => {
	test.each([
		['from Windows', 'Một\r\nHai'],
		['from an old Mac', 'Một\rHai'],
		['from Word', 'Một\u000bHai'],
		['from a form feed', 'Một\fHai'],
		['from a web page', 'Một\u2028Hai']
	])('keeps its line breaks, in one spelling: %s', (_, typed) => {
		expect(cleanText(typed)).toBe('Một\nHai');
	});

	test('has no spaces at the ends of its lines, and keeps empty ones', () => {
		expect(cleanText(' Một \n\n Hai ')).toBe('Một\n\nHai');
	});
});

test('what is clean stays as it is, in NFC', () => {
	fc.assert(
		fc.property(fc.string({ unit: 'binary' }), (typed) => {
			const clean = cleanText(typed);
			expect(clean).toBe(clean.normalize('NFC'));
			expect(cleanText(clean)).toBe(clean);
			expect(cleanLine(cleanLine(typed))).toBe(cleanLine(typed));
		})
	);
});
