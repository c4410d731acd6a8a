import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fontMetrics } from '#lib/server/press/font-metrics.ts';
import { fontOf } from '#lib/server/press/fonts.ts';
import { writePdf } from '#lib/server/press/write-pdf.ts';
import { A4 } from '#lib/typeset/length.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import { FACES, type Face } from '#lib/typeset/metrics.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { ensureTools, lettersOf } from './tools.ts';

/** The letters of Vietnamese that carry a mark or a tone, small and large. */
const LETTERS = Array.from('aăâeêioôơuưy')
	.flatMap((vowel) =>
		['', '\u0300', '\u0309', '\u0303', '\u0301', '\u0323'].map((tone) => vowel + tone)
	)
	.map((letter) => letter.normalize('NFC'))
	.filter((letter) => !/^[aeiouy]$/.test(letter))
	.concat('đ')
	.flatMap((letter) => [letter, letter.toLocaleUpperCase('vi')]);
/** What else stands on papers: dashes, quotation marks, an ellipsis, a tick. */
const SIGNS = '-–—…“”‘’«»/().,:;%&+°×';

let folder: string;
beforeAll(() => {
	ensureTools();
	folder = mkdtempSync(join(tmpdir(), 'nghi-trinh-letters-'));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a reader finds in a file in which a text was set. */
async function readBack(face: Face, text: string): Promise<string> {
	const margins = { top: 50, right: 50, bottom: 50, left: 50 };
	const how = { numbered: false, atMost: null, folded: false, about: null };
	const blocks = [paragraph(span(text, face, 14))];
	const pages = pagesOf({ kind: 'sheets', size: A4, margins, blocks, ...how }, fontMetrics());
	const file = join(folder, `${face}.pdf`);
	writeFileSync(file, await writePdf('', [pages], 0, () => {}));
	return lettersOf(file);
}

test('there are 134 of them', () => {
	expect(new Set(LETTERS).size).toBe(134);
});

test.each(FACES)('%s has every letter, and its file says them', async (face) => {
	expect(await readBack(face, LETTERS.join(' '))).toBe(LETTERS.join(''));
});

test.each(FACES)('%s says letters that came in decomposed as they are composed', async (face) => {
	expect(await readBack(face, LETTERS.join(' ').normalize('NFD'))).toBe(LETTERS.join(''));
});

test.each(FACES)('%s has a shape for every letter and sign', (face) => {
	const font = fontOf(face);
	const missing = [...LETTERS, ...SIGNS].filter((letter) =>
		font.layout(letter).glyphs.some(({ id }) => id === 0)
	);
	expect(missing).toEqual([]);
});

test.each(FACES)('%s says plain letters after those that are made of them', async (face) => {
	const plain = 'AĂÂ EÊ OÔƠ UƯ YÝ aăâ eê oôơ uư yý wifi flo';
	expect(await readBack(face, plain)).toBe(plain.replaceAll(' ', ''));
});

test('what no face has a letter for is a sign, never a box', async () => {
	expect(await readBack('serif', 'Ông 龍 😀 An')).toBe('Ông??An');
});
