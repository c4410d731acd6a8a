import { depthOf, isCategoryTitle, isNumbered } from './category.ts';
import { isHeading, type Columns } from './columns.ts';
import { tellsNothing } from './heading-row.ts';
import type { Meaning } from './heading.ts';
import { beginsWithSurname } from './surname.ts';

/** A line of a sheet that tells of a person, and the titles of the sections it stands in. */
export type PersonLine = {
	/** As Excel counts it, from 1. */
	readonly row: number;
	readonly cells: readonly string[];
	/** From the outermost. */
	readonly sections: readonly string[];
};

/** The lines of a sheet below its headings: those of people, and what is neither them nor structure. */
export type Lines = {
	readonly people: readonly PersonLine[];
	readonly asides: readonly { readonly row: number; readonly text: string }[];
};

/** Sums, signatures, dates: what offices write below a list. */
const CLOSING =
	/^(tổng (cộng|số)|tong (cong|so)|cộng *([:\d]|$)|người lập|nguoi lap|nơi nhận|noi nhan|lưu *[:ý]|ghi chú *:|tm\.|t\/m|kt\.|tl\.)|ngày .* tháng .* năm/;
/** What tells of a person besides the name; two of them make a line that lacks it. */
const TELLING: readonly Meaning[] = ['position', 'unit', 'post', 'phone', 'honorific'];

type Titled = { readonly title: string; readonly depth: number };

/** Sorts the lines of a sheet; blank ones, repeated headings and numbers of columns are dropped. */
export function linesOf(
	rows: readonly (readonly string[])[],
	{ heading, meanings }: Pick<Columns, 'heading' | 'meanings'>
): Lines {
	const people: PersonLine[] = [];
	const asides: { row: number; text: string }[] = [];
	let path: readonly Titled[] = [];
	for (const [index, cells] of rows.entries()) {
		if (index <= heading || isStructure(cells) || isRepeated(cells, rows[heading])) continue;
		const row = index + 1;
		const title = sectionTitle(cells, meanings);
		if (title !== null) {
			const depth = depthOf(title);
			path = [...path.filter((each) => each.depth < depth), { title, depth }];
		} else if (isPerson(cells, meanings)) {
			people.push({ row, cells, sections: path.map((each) => each.title) });
		} else {
			asides.push({ row, text: cells.filter((cell) => cell !== '').join(' · ') });
		}
	}
	return { people, asides };
}

/** The cell of a meaning; '' when no column has it. */
export function cellOf(
	cells: readonly string[],
	meanings: readonly Meaning[],
	meaning: Meaning
): string {
	return cells[meanings.indexOf(meaning)] ?? '';
}

function isStructure(cells: readonly string[]): boolean {
	return tellsNothing(cells) || isHeading(cells);
}

function isRepeated(cells: readonly string[], heading: readonly string[] | undefined): boolean {
	return heading !== undefined && cells.join('\n') === heading.join('\n');
}

/** The title of a section alone on its line, with its number from the column of numbers. */
function sectionTitle(cells: readonly string[], meanings: readonly Meaning[]): string | null {
	const filled = [...new Set(cells.filter((cell) => cell !== ''))];
	const ordinal = cellOf(cells, meanings, 'ordinal');
	if (isClosing(filled)) return null;
	if (filled.length === 2 && /^([A-H]|[IVXL]+)\.?$/.test(ordinal)) {
		return `${ordinal.replace('.', '')}. ${filled.find((cell) => cell !== ordinal)}`;
	}
	const [only = ''] = filled;
	if (filled.length !== 1 || /^\d+\.?$/.test(only)) return null;
	const isSpread = cells.filter((cell) => cell === only).length > 1;
	const isTitle = isSpread || only === ordinal || isNumbered(only) || isTitleAlone(only);
	return isTitle ? only : null;
}

function isTitleAlone(text: string): boolean {
	const isCapital = text === text.toLocaleUpperCase('vi') && text.includes(' ');
	return (isCategoryTitle(text) || isCapital) && !beginsWithSurname(text);
}

function isPerson(cells: readonly string[], meanings: readonly Meaning[]): boolean {
	const name = cellOf(cells, meanings, 'name') || cellOf(cells, meanings, 'given-name');
	if (name !== '') return !isClosing([name]);
	const told = TELLING.filter((meaning) => cellOf(cells, meanings, meaning) !== '');
	return meanings.includes('name') && told.length > 1;
}

/** Whether a line closes a list instead of belonging to it: a sum, a signature, a date. */
export function isClosing(texts: readonly string[]): boolean {
	return texts.some((text) => CLOSING.test(text.toLowerCase()));
}
