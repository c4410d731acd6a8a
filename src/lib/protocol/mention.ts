import { readAloud } from '#lib/script/read-aloud.ts';
import { unifyTones } from '#lib/text/tone-placement.ts';

/** A word of a table found in a text: the line of the table it stands in, and where it begins. */
export type Mention = { readonly line: number; readonly word: string; readonly at: number };

/** Abbreviations written out, and every tone in one place: what is compared. */
export function plainly(text: string): string {
	return unifyTones(readAloud(text));
}

/** What a word is compared as: two words that read alike are found in the same places. */
export function compared(word: string): string {
	return plainly(word).toLowerCase();
}

/**
 * Prepares a table of words to be found in texts written `plainly`, whole words only and whatever
 * their case. Of words that begin at one place the longest is meant: "Phó Chủ tịch Thường trực".
 */
export function finder(
	table: readonly (readonly string[])[]
): (text: string) => readonly Mention[] {
	const words = table.flatMap((line, index) =>
		line.map((word) => ({ line: index, word, small: compared(word) }))
	);
	if (words.length === 0) return () => [];
	const longestFirst = words.toSorted((one, other) => other.small.length - one.small.length);
	const any = longestFirst
		.map(({ small }) => small.replace(/[^\p{L}\p{M}\d ]/gu, '\\$&'))
		.join('|');
	const pattern = new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${any})(?![\\p{L}\\p{M}\\d])`, 'gu');
	return (text) =>
		[...text.toLowerCase().matchAll(pattern)].flatMap((match) => {
			const found = words.find(({ small }) => small === match[0]);
			return found ? { line: found.line, word: found.word, at: match.index } : [];
		});
}
