import type { Font } from 'fontkit';
import type { Face, Metrics } from '#lib/typeset/metrics.ts';
import { fontOf } from './fonts.ts';

/** Stands for what a face has no letter for: a pictograph, or another script. */
const UNKNOWN = '?';
/** More different words than any paper has; past them the measures are begun anew. */
const MOST_WORDS = 20_000;

type Measures = ReturnType<typeof measuresOf>;

/** The measures of the real fonts. */
export function fontMetrics(): Metrics {
	const faces = new Map<Face, Measures>();
	const of = (face: Face): Measures => {
		const known = faces.get(face) ?? measuresOf(fontOf(face));
		faces.set(face, known);
		return known;
	};
	return {
		drawable: (face, text) => of(face).drawable(text),
		advance: (face, text) => of(face).advance(text),
		ascent: (face) => of(face).ascent,
		descent: (face) => of(face).descent
	};
}

function measuresOf(font: Font) {
	const { unitsPerEm } = font;
	return {
		ascent: font.ascent / unitsPerEm,
		descent: -font.descent / unitsPerEm,
		drawable: once((text) => drawable(font, text)),
		advance: once((text) => font.layout(text).advanceWidth / unitsPerEm)
	};
}

/** The same words come again and again: each is looked at once. */
function once<T extends string | number>(look: (text: string) => T): (text: string) => T {
	const seen = new Map<string, T>();
	return (text) => {
		const known = seen.get(text);
		if (known !== undefined) return known;
		const found = look(text);
		if (seen.size >= MOST_WORDS) seen.clear();
		seen.set(text, found);
		return found;
	};
}

function drawable(font: Font, text: string): string {
	const known = Array.from(text.normalize('NFC'), (letter) =>
		font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0) ? letter : UNKNOWN
	).join('');
	return canBeLaid(font, known) ? known : known.replace(/\p{M}/gu, '');
}

/** A face may have no place for a mark on a letter that never bears it, such as a horn on an N. */
function canBeLaid(font: Font, text: string): boolean {
	try {
		font.layout(text);
		return true;
	} catch {
		return false;
	}
}
