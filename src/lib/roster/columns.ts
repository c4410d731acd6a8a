import { fold } from '#lib/text/fold.ts';
import { countMeanings, once } from './heading-row.ts';
import { meaningOf, type Meaning } from './heading.ts';
import { readHonorific, splitHonorific } from './honorific.ts';
import { readPhone } from './phone.ts';
import { isPost, isUnit } from './post-cell.ts';
import { beginsWithSurname } from './surname.ts';

type Rows = readonly (readonly string[])[];

/** A sheet's columns: where their headings end (-1: there are none), how they read, what they hold. */
export type Columns = {
	readonly heading: number;
	readonly headings: readonly string[];
	readonly meanings: readonly Meaning[];
};

/** Headings stand below a few lines of titles at most. */
const DEEPEST_HEADING = 40;
/** Lines looked at to tell what a column holds. */
const SAMPLE = 200;
/** The share of a column's cells that must look alike to tell what it holds. */
const MOST = 0.6;

/** Finds the headings of a sheet and what its columns hold, by their headings or else their cells. */
export function findColumns(rows: Rows): Columns {
	const first = bestHeading(rows);
	const last = first + (first >= 0 && isSubheading(rows[first + 1] ?? []) ? 1 : 0);
	const width = Math.max(0, ...rows.map((row) => row.length));
	const headings = Array.from({ length: width }, (_, column) => {
		const below = last > first ? (rows[last]?.[column] ?? '') : '';
		return below || (rows[first]?.[column] ?? '');
	});
	const told = once(headings.map(meaningOf));
	return {
		heading: last,
		headings,
		meanings: byContent(told, headings, rows.slice(last + 1, last + 1 + SAMPLE))
	};
}

/** Whether a row holds headings, here or repeated at the top of a page; data is never mistaken for it. */
export function isHeading(row: readonly string[]): boolean {
	if (row.some((cell) => /^\d+$/.test(cell) || cell.replace(/\D/g, '').length >= 8)) return false;
	return countMeanings(row, meaningOf) >= (row.some((cell) => meaningOf(cell) === 'name') ? 2 : 3);
}

function bestHeading(rows: Rows): number {
	const scores = rows
		.slice(0, DEEPEST_HEADING)
		.map((row) => (isHeading(row) ? countMeanings(row, meaningOf) : 0));
	const best = Math.max(0, ...scores);
	// A small list may head only its names in words known here.
	if (best === 0) return rows.slice(0, DEEPEST_HEADING).findIndex((row) => row.some(isNameHeading));
	return scores.indexOf(best);
}

function isNameHeading(cell: string): boolean {
	return meaningOf(cell) === 'name' && /\b(ten|name)\b/.test(fold(cell));
}

/** "Chức vụ" and "Đơn vị" below one heading for both. */
function isSubheading(row: readonly string[]): boolean {
	const filled = row.filter((cell) => cell !== '');
	return filled.length > 0 && filled.every((cell) => meaningOf(cell) !== null);
}

const LOOKS: readonly (readonly [Meaning, (cell: string) => boolean])[] = [
	['name', (cell) => isName(cell)],
	['phone', (cell) => readPhone(cell).doubt === null],
	['ordinal', (cell) => /^\d{1,4}\.?$/.test(cell)],
	['honorific', (cell) => splitHonorific(`${readHonorific(cell)} .`).rest === '.'],
	['position', isPost],
	['unit', isUnit]
];

function byContent(
	told: readonly (Meaning | null)[],
	headings: readonly string[],
	rows: Rows
): readonly Meaning[] {
	const found = [...told];
	const name = found.indexOf('name');
	// "Họ và tên" over two columns: the second holds the given name and has no heading of its own.
	if (name >= 0 && headings[name + 1] === '' && share(rows, name + 1, isOneWord) >= MOST) {
		found[name + 1] = 'given-name';
	}
	for (const [meaning, looks] of LOOKS) {
		if (found.includes(meaning) || (meaning === 'position' && found.includes('post'))) continue;
		const shares = found.map((known, column) => (known ? 0 : share(rows, column, looks)));
		const best = Math.max(0, ...shares);
		if (best >= MOST) found[shares.indexOf(best)] = meaning;
	}
	return found.map((meaning) => meaning ?? 'ignored');
}

function share(rows: Rows, column: number, looks: (cell: string) => boolean): number {
	const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
	return cells.length === 0 ? 0 : cells.filter(looks).length / cells.length;
}

function isName(cell: string): boolean {
	const { rest } = splitHonorific(cell);
	return !/\d{3}/.test(cell) && rest.includes(' ') && beginsWithSurname(rest);
}

function isOneWord(cell: string): boolean {
	return /^[\p{L}\p{M}'’]+$/u.test(cell);
}
