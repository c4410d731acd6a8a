const INVISIBLE = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;
const CONTROL = /[\u0000-\u0008\u000B-\u001F\u007F]/g;

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
		.normalize('NFC')
		.replace(/\r\n?/g, '\n')
		.replace(INVISIBLE, '')
		.replace(CONTROL, '')
		.replace(/[^\S\n]+/g, ' ')
		.replace(/ ?\n ?/g, '\n')
		.trim();
}
