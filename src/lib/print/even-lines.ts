/**
 * Words on as few lines as their letters ask for, none much longer than another: no syllable of a
 * name is left alone on the last. @param most letters that a line holds, about
 */
export function evenLines(text: string, most: number): readonly string[] {
	const words = text.split(' ').filter(Boolean);
	const wanted = Math.min(words.length, Math.ceil(text.length / most));
	let longest = Math.ceil(text.length / Math.max(1, wanted));
	let lines = filled(words, longest);
	while (lines.length > wanted) lines = filled(words, ++longest);
	return lines;
}

/** Words on lines of so many letters at most; a longer word has a line for itself. */
function filled(words: readonly string[], longest: number): readonly string[] {
	const lines: string[] = [];
	for (const word of words) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + 1 + word.length <= longest) {
			lines[lines.length - 1] = `${last} ${word}`;
		} else {
			lines.push(word);
		}
	}
	return lines;
}
