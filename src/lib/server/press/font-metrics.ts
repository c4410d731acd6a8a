import { openSync, type Font } from 'fontkit';
import { FACES, type Face, type Metrics } from '#lib/typeset/metrics.ts';
import { fontFile } from './fonts.ts';

/** Stands for what a face has no letter for: a pictograph, or another script. */
const UNKNOWN = '?';
/** More different words than any paper has; past them the measures are begun anew. */
const MOST_WORDS = 20_000;

/** The measures of the real fonts. Words are measured once. */
export function fontMetrics(): Metrics {
	const fonts = new Map(FACES.map((face) => [face, openFont(face)]));
	const font = (face: Face) => fonts.get(face) ?? openFont(face);
	const advances = new Map<string, number>();
	return {
		drawable: (face, text) => drawable(font(face), text),
		advance: (face, text) => {
			const key = `${face} ${text}`;
			const known = advances.get(key);
			if (known !== undefined) return known;
			const { unitsPerEm } = font(face);
			const advance = font(face).layout(text).advanceWidth / unitsPerEm;
			if (advances.size >= MOST_WORDS) advances.clear();
			advances.set(key, advance);
			return advance;
		},
		ascent: (face) => font(face).ascent / font(face).unitsPerEm,
		descent: (face) => -font(face).descent / font(face).unitsPerEm
	};
}

function openFont(face: Face): Font {
	const opened = openSync(fontFile(face));
	if (!('layout' in opened)) throw new Error(`${face}: a collection, not a font`);
	return opened;
}

function drawable(font: Font, text: string): string {
	return Array.from(text.normalize('NFC'), (letter) =>
		font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ? letter : UNKNOWN
	).join('');
}
