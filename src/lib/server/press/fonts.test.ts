import { expect, test } from 'vitest';
import { fontOf } from './fonts.ts';

test('a word is laid out once, at places that whoever asks may change', () => {
	const one = fontOf('serif').layout('Trình');
	const { advanceWidth } = one;
	for (const position of one.positions) position.xAdvance *= 2;
	expect(one.advanceWidth).toBe(2 * advanceWidth);
	const other = fontOf('serif').layout('Trình');
	expect(other.glyphs).toBe(one.glyphs);
	expect(other.advanceWidth).toBe(advanceWidth);
});

test('a word that is to be laid out in some other way is', () => {
	const font = fontOf('serif');
	const plain = font.layout('AVA');
	expect(font.layout('AVA', { kern: false }).advanceWidth).toBeGreaterThan(plain.advanceWidth);
	expect(font.layout('AVA', undefined).glyphs).toBe(plain.glyphs);
});

test('as long as no new word comes, all are known', () => {
	const font = fontOf('serif-italic');
	const [first] = Array.from({ length: 10_000 }, (_, index) => font.layout(String(index)).glyphs);
	font.layout('9999');
	expect(font.layout('0').glyphs).toBe(first);
	font.layout('10000');
	expect(font.layout('0').glyphs).not.toBe(first);
});
