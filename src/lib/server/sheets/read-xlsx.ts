import { strToU8, zipSync } from 'fflate';
import readWorkbook from 'read-excel-file/node';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Sheet } from '#lib/roster/sheet.ts';
import { fontsOf, legacyFonts } from './fonts.ts';
import { SHEET_LIMITS, tooLarge } from './limits.ts';
import { textOf } from './markup.ts';
import { unpack } from './unpack.ts';
import { columnsMerged, extentOf, sheetsOf, type StoredSheet } from './workbook.ts';

/** Reads the sheets of a workbook that can be seen and hold something. */
export async function readXlsx(bytes: Uint8Array): Promise<readonly Sheet[] | Refusal> {
	const parts = unpack(bytes);
	if (!parts) return tooLarge();
	const stored = sheetsOf(parts);
	if (stored.length === 0) return refuse('sheet-unreadable');
	if (stored.length > SHEET_LIMITS.sheets || !stored.every(isReadable)) return tooLarge();
	const fonts = legacyFonts(textOf(parts['xl/styles.xml']));
	// Packed anew, so that the reader sees exactly what was measured, and nothing that is hidden.
	const shown = { ...parts, ...Object.fromEntries(stored.filter(isHidden).map(emptied)) };
	const read = await readWorkbook(Buffer.from(zipSync(shown, { level: 0 })));
	return stored.flatMap(({ name, markup }, index) => {
		const data = read[index]?.data ?? [];
		if (data.length === 0) return [];
		const rows = data.map((row) => row.map(asText));
		return [{ name, rows: withMerged(rows, markup), fonts: fontsOf(markup, fonts) }];
	});
}

function isReadable(sheet: StoredSheet): boolean {
	if (isHidden(sheet)) return true;
	const { rows, columns } = extentOf(sheet.markup);
	return rows <= SHEET_LIMITS.rows && columns <= SHEET_LIMITS.columns;
}

function isHidden(sheet: StoredSheet): boolean {
	return sheet.isHidden;
}

function emptied({ path }: StoredSheet): readonly [string, Uint8Array] {
	return [path, strToU8('<worksheet><sheetData/></worksheet>')];
}

/** What a cell holds, as a person would type it. */
function asText(value: unknown): string {
	if (value instanceof Date) {
		const [year, month, day] = value.toISOString().slice(0, 10).split('-');
		return `${day}/${month}/${year}`;
	}
	return value === null || value === undefined ? '' : String(value);
}

/** A cell that is one over several rows says the same in each of them. */
function withMerged(rows: readonly (readonly string[])[], markup: string): readonly string[][] {
	const filled = rows.map((row) => [...row]);
	for (const { column, from, to } of columnsMerged(markup)) {
		const value = rows[from]?.[column] ?? '';
		for (const row of filled.slice(from + 1, to + 1)) row[column] = value;
	}
	return filled;
}
