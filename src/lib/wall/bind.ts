import { tieNumbers } from '#lib/text/tie-numbers.ts';
import { COMPOUNDS } from './compounds.ts';
import { WORD_JOINER } from './fit.ts';

const NBSP = '\u00a0';
const HONORIFICS =
	'[Ôô]ng|[Bb]à|[Đđ]ồng chí|Hòa thượng|Thượng tọa|Đại đức|Ni sư|Ni trưởng|Linh mục|Mục sư';
const NAME = new RegExp(`(?<!\\p{L})(?:${HONORIFICS})(?: \\p{Lu}[\\p{L}']*){1,6}`, 'gu');
const COMPOUND = new RegExp(`(?<!\\p{L})(?:${COMPOUNDS.join('|')})(?!\\p{L})`, 'giu');
/** "COVID-19", "15/QĐ-MTTQ-BTT": a hyphen in a word is no place to break it. */
const HYPHEN = /(?<=\S)-(?=\S)/g;
/** A dash between words ends a line and never begins one. */
const DASH = / (?=[-–] )/g;

/** A text that is never broken: a person's name. */
export function unbroken(text: string): string {
	return text.replaceAll(' ', NBSP);
}

/**
 * Ties together what must not be torn apart at the end of a line: numbers and what they count, spans of
 * years, people's names, hyphened words, and words of two syllables such as "Mặt trận".
 */
export function bind(text: string): string {
	return tieNumbers(text)
		.replace(NAME, unbroken)
		.replace(COMPOUND, unbroken)
		.replace(HYPHEN, `-${WORD_JOINER}`)
		.replace(DASH, NBSP);
}
