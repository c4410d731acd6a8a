import { cleanText } from '#lib/text/clean.ts';
import { encodingOf } from './encoding.ts';
import { encodingOfFont, fromLegacy, isCapitalFont, type Encoding } from './legacy-text.ts';

/** A sheet as its file has it: cells as text, row by row, '' where nothing stands. */
export type Sheet = {
	readonly name: string;
	readonly rows: readonly (readonly string[])[];
	/** Fonts of the time before Unicode, by cell: "0:1" is the second cell of the first row. */
	readonly fonts: Readonly<Record<string, string>>;
};

/** A sheet everyone can read, and how many of its cells had been in an old encoding. */
export type LegibleSheet = {
	readonly rows: readonly (readonly string[])[];
	readonly converted: number;
};

/**
 * Brings a sheet's text into Unicode and cleans it. A cell's font says how it is stored; without one
 * its words do, and a cell whose words do not is taken for what most others are.
 */
export function legible(sheet: Sheet): LegibleSheet {
	const usual = usualEncoding(sheet);
	let converted = 0;
	const rows = sheet.rows.map((cells, row) =>
		cells.map((text, column) => {
			const font = sheet.fonts[`${row}:${column}`] ?? '';
			const told = encodingOf(text);
			const encoding = told === 'unicode' ? null : (encodingOfFont(font) ?? told ?? usual);
			const plain = encoding ? fromLegacy(text, encoding) : text;
			if (plain !== text) converted++;
			return cleanText(isCapitalFont(font) ? inCapitals(plain) : raised(text, plain));
		})
	);
	return { rows, converted };
}

function usualEncoding({ rows }: Sheet): Encoding | null {
	const told = rows.flat().map(encodingOf);
	const count = (which: string) => told.filter((each) => each === which).length;
	const [most, least] = count('vni') > count('tcvn3') ? ['vni', 'tcvn3'] : ['tcvn3', 'vni'];
	const isLegacy = count(most as Encoding) > Math.max(count('unicode'), count(least as Encoding));
	return isLegacy ? (most as Encoding) : null;
}

/** "NGUYÔN" was typed in capitals, but the letter with the mark had none: "NGUYễN". */
function raised(stored: string, plain: string): string {
	if (plain === stored) return plain;
	return plain.replace(/\p{L}+/gu, (word) =>
		/[A-Z]{2}/.test(word) && !/[a-z]/.test(word) ? inCapitals(word) : word
	);
}

function inCapitals(text: string): string {
	return text.toLocaleUpperCase('vi');
}
