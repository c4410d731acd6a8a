import { cleanLine, cleanText } from '#lib/text/clean.ts';
import type { Table } from './protocol.ts';

/** What says something: a lone dash or bullet of a pasted list does not. */
const WORD = /[\p{L}\p{N}]/u;
/** Between posts of one rank. */
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

/** Posts as they are typed: a rank a line from the highest, equals parted by commas or by " · ". */
export function readPosts(text: string): Table['posts'] {
	return readWords(text).map((line) =>
		line
			.split(EQUALS)
			.map(cleanLine)
			.filter((post) => WORD.test(post))
	);
}

/** Posts to be typed in: what `readPosts` reads. */
export function writePosts(posts: Table['posts']): string {
	return posts.map((rank) => rank.join(' · ')).join('\n');
}
