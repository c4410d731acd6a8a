/** What stands in a draft where only a person can know what to write. */
export const BLANK = '…';

/** Words of a text as an office counts them: what stands between blanks. */
export function wordsIn(text: string): number {
	return text.split(/\s+/).filter((word) => word !== '').length;
}

/** How many places are left to be written. */
export function blanksIn(text: string): number {
	return text.split(BLANK).length - 1;
}
