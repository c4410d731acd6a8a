import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Sheet } from '#lib/roster/sheet.ts';
import { SHEET_LIMITS, tooLarge } from './limits.ts';
import { readCsv } from './read-csv.ts';
import { readXlsx } from './read-xlsx.ts';

const PACKED = [0x50, 0x4b, 0x03, 0x04];
/** Excel before 2007; a workbook that a password protects is wrapped the same way. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/** The sheets of a file an office sends, known by its content whatever its name; or why it cannot be read. */
export async function readSheets(bytes: Uint8Array): Promise<readonly Sheet[] | Refusal> {
	if (bytes.byteLength > SHEET_LIMITS.file) return tooLarge();
	if (begins(bytes, COMPOUND)) return refuse('sheet-old-format');
	const sheets = begins(bytes, PACKED)
		? await readXlsx(bytes).catch(() => refuse('sheet-unreadable'))
		: readCsv(bytes);
	return isRefusal(sheets) || sheets.length > 0 ? sheets : refuse('sheet-empty');
}

function begins(bytes: Uint8Array, signature: readonly number[]): boolean {
	return signature.every((byte, index) => bytes[index] === byte);
}
