/** Word and PowerPoint break a line with a vertical tab. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/**
 * What shows nothing or only a box: format and control characters, private and unassigned ones,
 * halves of characters, fillers that count as letters, and the blank of Braille.
 */
const UNSEEN = /(?![\t\n])[\p{Cf}\p{Cc}\p{Co}\p{Cs}\p{Cn}\p{Default_Ignorable_Code_Point}\u2800]/gu;
/** No script piles more than three marks on a letter; heaps of them run over other lines. */
const HEAPED_MARKS = /(\p{M}{3})\p{M}+/gu;

/**
 * One line of typed or pasted text made safe to store and compare: NFC, no invisible or control
 * characters, every run of white space one plain space, trimmed.
 */
export function cleanLine(text: string): string {
	return cleanText(text).replace(/\s+/g, ' ');
}

/** As cleanLine, but line breaks stay (one spelling, no trailing spaces). */
export function cleanText(text: string): string {
	return text
		.replace(LINE_BREAK, '\n')
		.replace(UNSEEN, '')
		.normalize('NFC')
		.replace(HEAPED_MARKS, '$1')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();
}
