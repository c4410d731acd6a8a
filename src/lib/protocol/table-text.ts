import { cleanLine, cleanText } from '#lib/text/clean.ts';

/** What says something: a lone dash or bullet of a pasted list does not. */
const WORD = /[\p{L}\p{N}]/u;
/** Between words of one line. */
const EQUALS = /[·,;]/;

/** The words of a bloc as they are typed: one a line. */
export function readWords(text: string): readonly string[] {
	return cleanText(text)
		.split('\n')
		.filter((line) => WORD.test(line));
}

/** The words of a bloc to be typed in: what `readWords` reads. */
export function writeWords(words: readonly string[]): string {
	return words.join('\n');
}

/**
 * Posts or levels as they are typed: one a line from the highest, equals parted by commas or by
 * " · ".
 */
export function readEquals(text: string): readonly (readonly string[])[] {
	return readWords(text).map((line) =>
		line
			.split(EQUALS)
			.map(cleanLine)
			.filter((word) => WORD.test(word))
	);
}

/** Posts or levels to be typed in: what `readEquals` reads. */
export function writeEquals(lines: readonly (readonly string[])[]): string {
	return lines.map((equals) => equals.join(' · ')).join('\n');
}
