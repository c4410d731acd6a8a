/** The marks that may stand around a title, opening and closing. */
const PAIRS = [
	['“', '”'],
	['"', '"'],
	['«', '»'],
	['„', '“'],
	["''", "''"]
] as const;

/** A text without the one pair of quotation marks that stands around all of it: “A” → A, but not “A” và “B”. */
export function unquoted(text: string): string {
	const line = text.trim();
	const pair = PAIRS.find(
		([opening, closing]) =>
			line.length > opening.length + closing.length &&
			line.startsWith(opening) &&
			line.endsWith(closing) &&
			isOne(line.slice(opening.length, -closing.length), opening, closing)
	);
	return pair ? line.slice(pair[0].length, -pair[1].length).trim() : line;
}

/** Straight quotation marks as Vietnamese print has them: "A" → “A”. One without its other stays. */
export function curly(text: string): string {
	return text.replace(/"([^"]*)"/g, '“$1”');
}

/** A title to be set in “…”: without marks around it, and with other marks inside. */
export function toBeQuoted(title: string): string {
	return curly(unquoted(title)).replace(/“([^“”]*)”/g, '‘$1’');
}

/** Nothing inside closes what was opened before. */
function isOne(inner: string, opening: string, closing: string): boolean {
	if (opening === closing) return isPaired(inner.split(opening));
	let open = 1;
	for (const sign of inner) {
		if (sign === opening) open++;
		if (sign === closing) open--;
		if (open === 0) return false;
	}
	return true;
}

/** Straight marks do not tell which way they face: inside they are pairs when the first follows a blank. */
function isPaired(parts: readonly string[]): boolean {
	return parts.length === 1 || (parts.length % 2 === 1 && /\s$/.test(parts[0] ?? ''));
}
