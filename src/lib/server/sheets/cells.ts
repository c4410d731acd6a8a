import type { CellObject, Row } from 'write-excel-file/node';
import type { Conference } from '#lib/conference/conference.ts';
import { officialDate } from '#lib/time/official-date.ts';

/** How official sheets are set. */
export const BOOK = { fontFamily: 'Times New Roman', fontSize: 12 } as const;
export const HEAD = { fontWeight: 'bold', align: 'center', alignVertical: 'center' } as const;

const NUMERALS = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X'];

/** The lines above a table: who convenes, what the table is, where and when. */
export function titles(
	{ convener, place, date }: Pick<Conference, 'convener' | 'place' | 'date'>,
	title: string,
	span: number
): readonly Row[] {
	return [
		wide(inCapitals(convener), span, { ...HEAD, fontSize: 13 }),
		wide(inCapitals(title), span, { ...HEAD, fontSize: 13, height: 36, wrap: true }),
		wide(`(${place}, ${officialDate(date)})`, span, { fontStyle: 'italic', align: 'center' })
	];
}

/** "II. KHÁCH MỜI": the line above the people of a category, counted from 0. */
export function sectionTitle(index: number, title: string, span: number): Row {
	return wide(`${NUMERALS[index] ?? index + 1}. ${inCapitals(title)}`, span, {
		fontWeight: 'bold'
	});
}

/** A cell over so many columns; those it covers are named too, or the next would move there. */
export function wide(value: string, span: number, style: CellObject): Row {
	const covered = Array.from({ length: span - 1 }, () => null);
	return [{ value, type: String, columnSpan: span, ...style }, ...covered];
}

/** A cell of a table. */
export function boxed(value: string | number, style: CellObject): CellObject {
	const type = typeof value === 'number' ? Number : String;
	return { value, type, borderStyle: 'thin', alignVertical: 'center', ...style };
}

function inCapitals(text: string): string {
	return text.toLocaleUpperCase('vi');
}
