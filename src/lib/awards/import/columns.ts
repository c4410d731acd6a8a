import { countMeanings, once } from '#lib/roster/heading-row.ts';
import { isDitto } from './carried.ts';
import { formTitle } from './form-words.ts';
import { isKindCell } from './kind-words.ts';
import { meaningOf, type Meaning } from './heading.ts';

type Rows = readonly (readonly string[])[];

/** A sheet's columns: where their headings stand (-1: there are none), how they read, what they hold. */
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
	const scores = rows
		.slice(0, DEEPEST_HEADING)
		.map((row) => (isHeading(row) ? countMeanings(row, meaningOf) : 0));
	const best = Math.max(0, ...scores);
	const heading = best === 0 ? -1 : scores.indexOf(best);
	const width = Math.max(0, ...rows.map((row) => row.length));
	const headings = Array.from({ length: width }, (_, column) => rows[heading]?.[column] ?? '');
	const sample = rows.slice(heading + 1, heading + 1 + SAMPLE);
	const told = headings.map((text, column) => headed(meaningOf(text), sample, column));
	return { heading, headings, meanings: named(once(told), sample) };
}

/** Whether a row holds headings, here or repeated at the top of a page. */
export function isHeading(row: readonly string[]): boolean {
	if (row.some((cell) => /^\d+$/.test(cell))) return false;
	const isNamed = row.some((cell) => ['name', 'unit'].includes(meaningOf(cell) ?? ''));
	return isNamed && countMeanings(row, meaningOf) >= 2;
}

/** "Tập thể / cá nhân" heads a column of names, or one that says which of the two each is. */
function headed(meaning: Meaning | null, rows: Rows, column: number): Meaning | null {
	return meaning === 'name' && share(rows, column, isForm) >= MOST ? 'form' : meaning;
}

/** "Tập thể", "Hộ gia đình"; "Tập thể Khoa Nội" is somebody's name. */
function isForm(cell: string): boolean {
	return formTitle(cell) !== null && cell.trim().split(/\s+/).length <= 3;
}

/** Columns without a heading by what they hold; a list of bodies may head their names "Đơn vị". */
function named(told: readonly (Meaning | null)[], rows: Rows): readonly Meaning[] {
	const found = [...told];
	for (const [meaning, looks] of LOOKS) {
		if (found.includes(meaning)) continue;
		const column = found.findIndex(
			(known, index) => known === null && share(rows, index, looks) >= MOST
		);
		if (column >= 0) found[column] = meaning;
	}
	const column = found.includes('name') ? -1 : found.indexOf('unit');
	if (column >= 0) found[column] = 'name';
	for (const meaning of ['name', 'post'] as const) {
		const open = found.findIndex(
			(known, index) => known === null && share(rows, index, isText) > 0
		);
		if (!found.includes(meaning) && !found.includes('position') && open >= 0) found[open] = meaning;
	}
	return found.map((meaning) => meaning ?? 'ignored');
}

const LOOKS: readonly (readonly [Meaning, (cell: string) => boolean])[] = [
	['ordinal', (cell) => /^\d{1,4}\.?$/.test(cell)],
	['form', isForm],
	['kind', isKindCell]
];

function share(rows: Rows, column: number, looks: (cell: string) => boolean): number {
	const cells = rows
		.map((row) => row[column] ?? '')
		.filter((cell) => cell !== '' && !isDitto(cell));
	// A title above a part of the list stands in the first column: it says nothing of the others.
	const inTable = column === 0 ? cells.filter((cell) => !/^([A-H]|[IVXL]+)[.)]/.test(cell)) : cells;
	return inTable.length === 0 ? 0 : inTable.filter(looks).length / inTable.length;
}

function isText(cell: string): boolean {
	return /\p{L}{2}/u.test(cell);
}
