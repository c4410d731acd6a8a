const NBSP = '\u00a0';
/** A line may end after a dash, even before a space that is not broken; this forbids it. */
const JOINER = '\u2060';
/** "Quận 5", "ngày 24 tháng 3", "lần thứ XII": a number stays with the word it counts. */
const NUMBER = / (?=\d|[IVXLC]+(?![\p{L}\d]))/gu;
/** "2019 - 2024" */
const RANGE = /(\d) ([-–]) (?=\d)/g;

/** Keeps numbers with what they count, and spans of years whole, at the end of a line. */
export function tieNumbers(text: string): string {
	return text.replace(RANGE, `$1${NBSP}$2${JOINER}${NBSP}`).replace(NUMBER, NBSP);
}
