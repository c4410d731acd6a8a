import type { Meaning } from './heading.ts';

/** "nt", "-nt-", "như trên", `"`, `''`, "〃", "-//-": what offices write for the cell above. */
const DITTO =
	/^[\s\-–—.(]*(?:n\.?\s?t|như trên|nhu tren|\/\/|,,|["'“”„″〃＂’‘]{1,2})[\s\-–—.)]*$/iu;

/** What a cell left blank below a filled one goes on saying. */
const KIND: readonly Meaning[] = ['kind'];
const DECISION: readonly Meaning[] = ['decision', 'decision-date', 'issuer', 'signer'];
/** What no line takes from the one above, whatever stands there. */
const OWN: readonly Meaning[] = ['ignored', 'ordinal', 'name', 'sensitive'];

/** Whether a cell only points at the one above it. */
export function isDitto(cell: string): boolean {
	return DITTO.test(cell);
}

/**
 * The cells of a line with what it leaves to the line above, of the same part of the list: marks of
 * repetition wherever they stand, and a blank kind or decision. The day and the signer of a decision
 * go with its number: a line that names its own takes nothing of another's.
 * @param above the line above as it was completed, or the title of the part
 */
export function carried(
	cells: readonly string[],
	above: readonly string[],
	meanings: readonly Meaning[]
): readonly string[] {
	const number = cells[meanings.indexOf('decision')] ?? '';
	const blank = number === '' || isDitto(number) ? [...KIND, ...DECISION] : KIND;
	return cells.map((cell, column) => {
		const meaning = meanings[column] ?? 'ignored';
		if (OWN.includes(meaning)) return cell;
		const isLeft = isDitto(cell) || (cell === '' && blank.includes(meaning));
		return isLeft ? (above[column] ?? '') : cell;
	});
}

/** What the title of a part says for all its lines: a kind or a decision, alone or over all of them. */
export function saidForAll(
	cells: readonly string[],
	meanings: readonly Meaning[]
): readonly string[] {
	const forAll = [...KIND, ...DECISION];
	return cells.map((cell, column) => (forAll.includes(meanings[column] ?? 'ignored') ? cell : ''));
}
