import { fold } from '#lib/text/fold.ts';
import { unifyTones } from '#lib/text/tone-placement.ts';

/** Whether a text was typed without marks, as far as one can tell: it has none. */
export function isUnmarked(text: string): boolean {
	return fold(text) === text.toLowerCase();
}

/**
 * Whether what an office's sheet says is news against what is stored. Another placing of the tone is
 * not, nor is nothing at all, nor the same words typed without their marks.
 */
export function isNews(told: string, stored: string): boolean {
	if (told === '' || unifyTones(told) === unifyTones(stored)) return false;
	return !(isUnmarked(told) && fold(told) === fold(stored));
}

/**
 * Tells whether texts begin with one of some words, whole; a text without marks is compared without.
 * The words are prepared once: a sheet has many cells.
 */
export function beginningWith(words: readonly string[]): (text: string) => boolean {
	const marked = words.map(small);
	const plain = words.map(fold);
	return (text) => {
		const [start, known] = isUnmarked(text) ? [fold(text), plain] : [small(text), marked];
		return known.some((word) => start.startsWith(word) && isEnd(start, word.length));
	};
}

function small(text: string): string {
	return unifyTones(text).toLowerCase();
}

/** A mark continues the letter before it. */
function isEnd(text: string, at: number): boolean {
	return !/^[\p{L}\p{M}]/u.test(text.slice(at, at + 2));
}
