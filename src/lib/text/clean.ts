/** Word and PowerPoint break a line with a vertical tab. */
const LINE_BREAK = /\r\n?|[\v\f\u0085\u2028\u2029]/g;
/** Format and control characters, private ones (a font draws boxes) and halves of characters. */
const UNSEEN = /(?![\t\n])[\p{Cf}\p{Cc}\p{Co}\p{Cs}]/gu;

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
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();
}
