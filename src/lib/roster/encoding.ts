import { ENCODINGS, fromLegacy, type Encoding } from './legacy-text.ts';
import { isSyllable } from './syllable.ts';

/** Letters that only Unicode has: every Vietnamese one with two marks, "đ", "ă", "ơ", "ư", and loose marks. */
const UNICODE_ONLY = /[\u0100-\u01ff\u0300-\u036f\u1ea0-\u1eff]/;
const BEYOND_ASCII = /[^\0-\x7f]/;
/** The share of words that must be syllables in a reading for it to be one. */
const LEAST = 0.5;
const BETWEEN_WORDS = /[\s\d!-/:-@[-`{-~\u2010-\u201f]+/;

/**
 * How a text is stored, told from its words alone: the reading in which they are Vietnamese
 * syllables. Null where it reads as well in more than one way, as a text without marks does, or in none.
 */
export function encodingOf(text: string): Encoding | 'unicode' | null {
	if (!BEYOND_ASCII.test(text)) return null;
	if (UNICODE_ONLY.test(text)) return 'unicode';
	const asItIs = wellFormed(text, (word) => word);
	const shares = ENCODINGS.map((encoding) =>
		wellFormed(text, (word) => fromLegacy(word, encoding))
	);
	const best = Math.max(...shares);
	if (best < asItIs) return 'unicode';
	const readings = ENCODINGS.filter((_, index) => shares[index] === best);
	const isTold = best > asItIs && best >= LEAST && readings.length === 1;
	return isTold ? (readings[0] ?? null) : null;
}

/** The share of the words with a sign beyond ASCII that are syllables in a reading; 1 when there is none. */
function wellFormed(text: string, read: (word: string) => string): number {
	const words = text.split(BETWEEN_WORDS).filter((word) => BEYOND_ASCII.test(word));
	if (words.length === 0) return 1;
	return words.filter((word) => isSyllable(read(word))).length / words.length;
}
