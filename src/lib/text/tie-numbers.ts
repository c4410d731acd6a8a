export const NBSP = '\u00a0';
/** "Quận 5", "ngày 24 tháng 3", "lần thứ XII": a number stays with the word it counts. */
const NUMBER = / (?=\d|[IVXLC]+(?![\p{L}\d]))/gu;
/** "2019 - 2024" */
const RANGE = /(\d) ([-–]) (?=\d)/g;

/** Keeps numbers with what they count, and spans of years whole, at the end of a line. */
export function tieNumbers(text: string): string {
	return text.replace(RANGE, `$1${NBSP}$2${NBSP}`).replace(NUMBER, NBSP);
}
