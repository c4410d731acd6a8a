import { SHEET_LIMITS } from './limits.ts';
import { insideOf, tagsOf, textOf } from './markup.ts';
import type { Parts } from './unpack.ts';

/** A sheet of a workbook: its name, where it is stored, and whether the office sees it. */
export type StoredSheet = {
	readonly name: string;
	/** Which part of the file it is. */
	readonly path: string;
	readonly markup: string;
	readonly isHidden: boolean;
};

/** Rows Excel can have at all: beyond them a file is no sheet. */
const EXCEL_ROWS = 1_048_576;

/** The sheets of a workbook, in its order. */
export function sheetsOf(parts: Parts): readonly StoredSheet[] {
	const targets = new Map(
		tagsOf(textOf(parts['xl/_rels/workbook.xml.rels']), 'Relationship').map((each) => [
			each.Id,
			each.Target ?? ''
		])
	);
	const sheets = insideOf(textOf(parts['xl/workbook.xml']), 'sheets');
	return tagsOf(sheets, 'sheet').map((tag) => {
		const id = Object.entries(tag).find(([key]) => key.endsWith(':id'))?.[1];
		const target = targets.get(id) ?? '';
		const path = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
		const isHidden = tag.state !== undefined && tag.state !== 'visible';
		return { name: tag.name ?? '', path, markup: textOf(parts[path]), isHidden };
	});
}

/** How far a sheet reaches: the last row and column with something in it, from 1. */
export function extentOf(markup: string): { readonly rows: number; readonly columns: number } {
	let [rows, columns] = [0, 0];
	for (const { r } of tagsOf(markup.replace(EMPTY_CELL, ''), 'c')) {
		if (r === undefined) continue;
		const place = placeOf(r);
		rows = Math.max(rows, place.row + 1);
		columns = Math.max(columns, place.column + 1);
	}
	const isImpossible = tagsOf(markup, 'row').some(({ r }) => Number(r) > EXCEL_ROWS);
	return isImpossible ? { rows: Infinity, columns } : { rows, columns };
}

/** A cell that has only a look; offices draw borders far below their lists. */
const EMPTY_CELL = /<(?:\w+:)?c\b[^<>]*\/>/g;

/**
 * "B3" → the second column of the third row, from 0. What Excel would not write lies beyond every
 * sheet: other readers may make a place far away of it.
 */
export function placeOf(address: string): { readonly row: number; readonly column: number } {
	const [, letters, row] = /^([A-Z]{1,3})(\d{1,7})$/.exec(address) ?? [];
	if (letters === undefined) return { row: Infinity, column: Infinity };
	const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
	return { row: Number(row) - 1, column: column - 1 };
}

/** Cells that are one over several rows: from the first to the last row, in their first column. */
export function columnsMerged(
	markup: string
): readonly { readonly column: number; readonly from: number; readonly to: number }[] {
	return tagsOf(markup, 'mergeCell')
		.map(({ ref = '' }) => ref.split(':').map(placeOf))
		.flatMap(([first, last]) =>
			first && last && last.row > first.row && first.column < SHEET_LIMITS.columns
				? [{ column: first.column, from: first.row, to: last.row }]
				: []
		);
}
