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
	const words = new Map<string, { readonly line: number; readonly word: string }>();
	for (const [line, equals] of table.entries()) {
		for (const word of equals) {
			const small = compared(word);
			if (small !== '' && !words.has(small)) words.set(small, { line, word });
		}
	}
	if (words.size === 0) return () => [];
	const longestFirst = [...words.keys()].toSorted((one, other) => other.length - one.length);
	const any = longestFirst.map(literally).join('|');
	// Most places in a text begin no word: they are passed over before anything dearer is looked at.
	const first = [...new Set(longestFirst.map((small) => literally([...small][0] ?? '')))].join('|');
	const pattern = new RegExp(
		`(?=${first})(?<![\\p{L}\\p{M}\\d])(?:${any})(?![\\p{L}\\p{M}\\d])`,
		'gu'
	);
	return (text) => {
		const mentions: Mention[] = [];
		for (const match of text.toLowerCase().matchAll(pattern)) {
			const found = words.get(match[0]);
			if (found) mentions.push({ line: found.line, word: found.word, at: match.index });
		}
		return mentions;
	};
}

/** A text as a pattern of itself: only signs that mean something to a pattern are escaped. */
function literally(text: string): string {
	return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
