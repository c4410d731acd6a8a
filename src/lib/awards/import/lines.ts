import { depthOf, isNumbered } from '#lib/roster/category.ts';
import { tellsNothing } from '#lib/roster/heading-row.ts';
import { isClosing } from '#lib/roster/lines.ts';
import { carried, saidForAll } from './carried.ts';
import { isHeading, type Columns } from './columns.ts';
import { readDecision } from './decision-text.ts';
import { formTitle } from './form-words.ts';
import type { Meaning } from './heading.ts';
import { isKindCell } from './kind-words.ts';

/** A line of a sheet that tells of an award, and the titles above it. */
export type AwardLine = {
	/** As Excel counts it, from 1. */
	readonly row: number;
	readonly cells: readonly string[];
	/** From the outermost: the sheet's own titles, then those of the parts it stands in. */
	readonly titles: readonly string[];
};

/** The lines of a sheet below its headings: awards, and what is neither them nor structure. */
export type Lines = {
	readonly awards: readonly AwardLine[];
	readonly asides: readonly { readonly row: number; readonly text: string }[];
};

type Titled = { readonly title: string; readonly depth: number };

/** Deeper than any numbered title: what follows one without a number stands in both. */
const UNNUMBERED = 3;
/** A decision closes every part before it. */
const DECISION = -1;

/**
 * Sorts the lines of a sheet; blank ones, repeated headings and numbers of columns are dropped.
 * @param name of the sheet: offices keep bodies and people on sheets of their own
 */
export function linesOf(
	name: string,
	rows: readonly (readonly string[])[],
	{ heading, meanings }: Pick<Columns, 'heading' | 'meanings'>
): Lines {
	const awards: AwardLine[] = [];
	const asides: { row: number; text: string }[] = [];
	const above = [name, ...rows.slice(0, Math.max(0, heading)).map(joined)].filter(Boolean);
	let path: readonly Titled[] = [];
	let before: readonly string[] = [];
	for (const [index, cells] of rows.entries()) {
		if (index <= heading || isStructure(cells) || cells.join() === rows[heading]?.join()) continue;
		const row = index + 1;
		const title = titleOf(cells, meanings);
		if (title) {
			path = [...path.filter(({ depth }) => depth < title.depth), title];
			before = saidForAll(cells, meanings);
		} else if (isAward(cells, meanings)) {
			before = carried(cells, before, meanings);
			awards.push({ row, cells: before, titles: [...above, ...path.map((each) => each.title)] });
		} else {
			asides.push({ row, text: joined(cells) });
		}
	}
	return { awards, asides };
}

/** The cell of a meaning; '' when no column has it. */
export function cellOf(
	cells: readonly string[],
	meanings: readonly Meaning[],
	meaning: Meaning
): string {
	return cells[meanings.indexOf(meaning)] ?? '';
}

function joined(cells: readonly string[]): string {
	return [...new Set(cells.filter((cell) => cell !== ''))].join(' · ');
}

function isStructure(cells: readonly string[]): boolean {
	return tellsNothing(cells) || isHeading(cells);
}

/** The title of a part alone on its line, with its number from the column of numbers. */
function titleOf(cells: readonly string[], meanings: readonly Meaning[]): Titled | null {
	// A kind or a decision merged over a whole column stands on the lines of titles as well.
	const forAll = saidForAll(cells, meanings);
	const own = cells.filter((cell, column) => cell !== '' && forAll[column] === '');
	const filled = [...new Set(own.length > 0 ? own : cells.filter((cell) => cell !== ''))];
	const ordinal = cellOf(cells, meanings, 'ordinal');
	const isSplit = filled.length === 2 && /^([A-H]|[IVXL]+)\.?$/.test(ordinal);
	const [only = ''] = filled;
	if (!isSplit && (filled.length !== 1 || /^\d+\.?$/.test(only))) return null;
	const title = isSplit
		? `${ordinal.replace('.', '')}. ${filled.find((cell) => cell !== ordinal)}`
		: only;
	if (readDecision(title)) return { title, depth: DECISION };
	if (isClosing([title])) return null;
	const isSpread = cells.filter((cell) => cell === only).length > 1;
	const says = formTitle(title) !== null || isKindCell(title);
	if (!isNumbered(title) && !isSpread && !says) return null;
	// "Tập thể Khoa Nội" with a kind beside it is honoured; "I. Tập thể" is a title all the same.
	const hasMore = forAll.some((cell) => cell !== '' && cell !== only);
	if (own.length > 0 && hasMore && !isSplit && !(isNumbered(title) && says)) return null;
	return {
		title,
		depth: /^\s*([A-H]|[IVXL]+|\d{1,2})\s*[.)]/.test(title) ? depthOf(title) : UNNUMBERED
	};
}

function isAward(cells: readonly string[], meanings: readonly Meaning[]): boolean {
	const name = cellOf(cells, meanings, 'name');
	if (name !== '') return !isClosing([name]);
	const told = (['post', 'position', 'unit', 'kind', 'merit'] as const).filter(
		(meaning) => cellOf(cells, meanings, meaning) !== ''
	);
	return meanings.includes('name') && told.length > 1;
}
