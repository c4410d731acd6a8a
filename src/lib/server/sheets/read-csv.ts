import Papa from 'papaparse';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Sheet } from '#lib/roster/sheet.ts';
import { fits, tooLarge } from './limits.ts';

/** The surer first: commas stand within texts too. */
const DELIMITERS = ['\t', ';', ',', '|'] as const;
/** Excel's own first line for whoever opens the file with another separator. */
const SEPARATOR_LINE = /^sep=(.)\r?\n/i;
/** Control characters no text has. */
const BINARY = /[\0-\x08\x0e-\x1a]/;

/** Reads a table of text: what "Save as CSV" or "Unicode text" writes, or a paste from a sheet. */
export function readCsv(bytes: Uint8Array): readonly Sheet[] | Refusal {
	const text = decode(bytes);
	if (text === null || BINARY.test(text) || /^\s*</.test(text)) return refuse('sheet-unreadable');
	const declared = SEPARATOR_LINE.exec(text);
	const body = text.slice(declared?.[0].length ?? 0);
	const { data } = Papa.parse<string[]>(body, { delimiter: declared?.[1] ?? delimiterOf(body) });
	const rows = trimmed(data);
	if (!fits(rows)) return tooLarge();
	return rows.length === 0 ? [] : [{ name: '', rows, fonts: {} }];
}

/** What parts the cells: the sign that stands in the most lines. */
function delimiterOf(text: string): string {
	const lines = text.split('\n');
	const counts = DELIMITERS.map((sign) => lines.filter((line) => line.includes(sign)).length);
	return DELIMITERS[counts.indexOf(Math.max(...counts))] ?? DELIMITERS[0];
}

/** UTF-8 or UTF-16 by its mark, else UTF-8; else bytes of an old font, as Windows would show them. */
function decode(bytes: Uint8Array): string | null {
	const [first, second] = bytes;
	if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return bytes.includes(0) ? null : new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Without the empty cells and lines that follow the last that say something. */
function trimmed(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
	const isSaying = (cell: string) => cell.trim() !== '';
	const short = rows.map((row) => row.slice(0, row.findLastIndex(isSaying) + 1));
	return short.slice(0, short.findLastIndex((row) => row.length > 0) + 1);
}
