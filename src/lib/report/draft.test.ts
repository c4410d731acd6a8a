import { expect, test } from 'vitest';
import { blanksIn, wordsIn } from './draft.ts';

test('words are what stands between blanks', () => {
	expect(wordsIn('  Sáng ngày 22/4/2022,\n\ntại Hội trường … ')).toBe(7);
	expect(wordsIn('')).toBe(0);
});

test('each blank to be written is counted', () => {
	expect(blanksIn('Phát biểu, … nhấn mạnh …')).toBe(2);
	expect(blanksIn('Hội nghị kết thúc.')).toBe(0);
});
