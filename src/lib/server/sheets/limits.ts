import { refuse } from '#lib/refusal.ts';

const MEGABYTE = 1024 * 1024;

/** The largest sheets read; documented in docs/limits.md. */
export const SHEET_LIMITS = {
	/** Bytes of a file. */
	file: 5 * MEGABYTE,
	/** Bytes a packed file may unpack to: a small one can hold far more than any list. */
	unpacked: 30 * MEGABYTE,
	rows: 5000,
	columns: 60,
	sheets: 40
} as const;

/** Why a file or a sheet is too large to be read. */
export function tooLarge() {
	const { file, rows, columns } = SHEET_LIMITS;
	return refuse('sheet-too-large', { megabytes: file / MEGABYTE, rows, columns });
}

/** Whether a table fits: rows and columns counted to the last that holds something. */
export function fits(rows: readonly (readonly unknown[])[]): boolean {
	return (
		rows.length <= SHEET_LIMITS.rows && rows.every((row) => row.length <= SHEET_LIMITS.columns)
	);
}
