import { NBSP, tieNumbers } from '#lib/text/tie-numbers.ts';
import { bind } from '#lib/wall/bind.ts';
import { COMPOUNDS } from '#lib/wall/compounds.ts';
import { WORD_JOINER } from '#lib/wall/fit.ts';
import { mm } from '#lib/typeset/length.ts';
import type { Margins } from '#lib/typeset/print.ts';

/** Points of running text, of heads, and of what kind of paper it is (Decree 30/2020, Annex I). */
export const BODY = 14;
export const HEAD = 13;
export const TITLE = 16;

/** Left 30, right 15, above and below 20 millimetres (Decree 30/2020, Annex I). */
export const MARGINS: Margins = { top: mm(20), right: mm(15), bottom: mm(20), left: mm(30) };

/** The same on all four sides. */
export function evenMargins(margin: number): Margins {
	return { top: margin, right: margin, bottom: margin, left: margin };
}

/** A heading, which is broken only between words of sense: names, numbers, compounds stay whole. */
export function bound(text: string): string {
	return bind(text).replaceAll(WORD_JOINER, '');
}

/** Short words that belong together; a longer compound, kept whole, would leave half a line of a column empty. */
const PAIRS = [
	'Khu phố',
	'Hồ Chí Minh',
	...COMPOUNDS.filter((each) => each.split(' ').length === 2)
];
const PAIR = new RegExp(`(?<!\\p{L})(?:${PAIRS.join('|')})(?!\\p{L})`, 'giu');
/** A span of years and a time are whole in themselves: the word before them may end a line. */
const LOOSE = new RegExp(`${NBSP}(?=\\d+${NBSP}[-–]${NBSP}|\\d{1,2} giờ)`, 'g');
const HOUR = /(?<=\d) (?=giờ)/g;

/** Running words and those of a column: numbers stay with what they count, short words stay whole. */
export function tied(text: string): string {
	return tiedNumbers(text).replace(PAIR, whole);
}

/** Words that are still edited: only numbers are tied, since a search for "Mặt trận" must find it. */
export function tiedNumbers(text: string): string {
	return tieNumbers(text).replace(LOOSE, ' ').replace(HOUR, NBSP);
}

/** A name is broken only where it alone is wider than its column. */
export function whole(name: string): string {
	return name.replaceAll(' ', NBSP);
}
