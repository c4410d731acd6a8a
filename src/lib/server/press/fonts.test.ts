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
