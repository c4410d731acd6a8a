import { openSync, type Font, type GlyphRun } from 'fontkit';
import { fileURLToPath } from 'node:url';
import type { Face } from '#lib/typeset/metrics.ts';

/** Whole fonts with all Vietnamese letters (domain.md §6.5); those of the system often lack them. */
const FILES: Readonly<Record<Face, string>> = {
	serif: 'tinos/400Regular/Tinos_400Regular.ttf',
	'serif-bold': 'tinos/700Bold/Tinos_700Bold.ttf',
	'serif-italic': 'tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf',
	'serif-bold-italic': 'tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf',
	sans: 'be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
	'sans-semibold': 'be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
	'sans-bold': 'be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf'
};

/** More different words than any paper has of a face; past them they are laid out anew. */
const MOST_WORDS = 10_000;

const opened = new Map<Face, Font>();

/**
 * A face, opened once for all papers: reading its tables takes longer than writing a page.
 * @throws when the file is no single font: a bug
 */
export function fontOf(face: Face): Font {
	const known = opened.get(face);
	if (known) return known;
	const font = openSync(fileURLToPath(import.meta.resolve(`@expo-google-fonts/${FILES[face]}`)));
	if (!('layout' in font)) throw new Error(`${face}: a collection, not a font`);
	meetLetters(font);
	rememberWords(font);
	opened.set(face, font);
	return font;
}

/**
 * A shape remembers the letter it was first asked for as, which is what a file says it stands for;
 * one first met as part of another, "A" of "Á", would stand for none. So each is asked for once.
 */
function meetLetters(font: Font): void {
	for (const letter of font.characterSet) font.glyphForCodePoint(letter);
}

/**
 * Every word is laid out once for all papers: joining and kerning its letters took half the time of
 * writing a page. PDFKit scales the places it is given, so everybody is given places of their own.
 */
function rememberWords(font: Font): void {
	const layout = font.layout.bind(font);
	const known = new Map<string, GlyphRun>();
	const plain = (text: string) => {
		const met = known.get(text);
		if (met) return met;
		if (known.size >= MOST_WORDS) known.clear();
		const run = layout(text);
		known.set(text, run);
		return run;
	};
	font.layout = (text, ...how) => {
		if (how.some((each) => each !== undefined)) return layout(text, ...how);
		const run = plain(text);
		const positions = run.positions.map((position) => ({ ...position }));
		return Object.assign(Object.create(run) as GlyphRun, { positions });
	};
}
