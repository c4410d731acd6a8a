import { countMeanings, once } from '#lib/roster/heading-row.ts';
import { fold } from '#lib/text/fold.ts';

/** What a column of an office's list of papers can hold. */
export const MEANINGS = [
	'ignored',
	'ordinal',
	'speaker',
	'honorific',
	'position',
	'unit',
	'topic',
	'minutes'
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** A sheet's columns: the row of their headings (-1: there is none), how they read, what they hold. */
export type Columns = {
	readonly heading: number;
	readonly headings: readonly string[];
	readonly meanings: readonly Meaning[];
};

/** Headings stand below a few lines of titles at most. */
const DEEPEST_HEADING = 40;
/** Longer ones are sentences, not headings. */
const LONGEST_HEADING = 60;

/**
 * How offices head their columns, without marks; the first that fits counts: "Người tham luận" is who,
 * "Đơn vị tham luận" for whom, "Thời gian tham luận" how long, and only the rest is what about.
 */
const HEADINGS: readonly (readonly [Meaning, RegExp])[] = [
	['ordinal', /^(stt|tt|so tt|so thu tu|thu tu|no)$/],
	['minutes', /\bphut\b|^thoi (gian|luong)|\b(minutes|duration)\b/],
	['honorific', /^(ong( hoac)? ba|xung ho|danh xung|honorific|form of address)\b/],
	['position', /^(chuc (vu|danh|sac)|position|post)\b/],
	['unit', /^(ten )?(don vi|co quan|noi cong tac|to chuc|dia ban|unit|organi[sz]ation)\b/],
	['speaker', /^nguoi\b|\bho (va )?ten\b|^(dai bieu|bao cao vien|dien gia|speaker|name)\b/],
	['topic', /tham luan|phat bieu|\b(chu de|de tai|tieu de|noi dung|ten bai|topic|title|paper)\b/]
];

/** What a heading says its column holds; null when it is no heading known here. */
export function meaningOf(heading: string): Meaning | null {
	const plain = fold(heading)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	if (plain === '' || plain.length > LONGEST_HEADING) return null;
	return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

/** Finds the headings of a sheet and what its columns hold. */
export function findColumns(rows: readonly (readonly string[])[]): Columns {
	const heading = rows.slice(0, DEEPEST_HEADING).findIndex(isHeading);
	const width = Math.max(0, ...rows.map((row) => row.length));
	const headings = Array.from({ length: width }, (_, column) => rows[heading]?.[column] ?? '');
	const meanings = once(headings.map(meaningOf)).map((meaning) => meaning ?? 'ignored');
	return { heading, headings, meanings };
}

/** Whether a row holds headings: who speaks, and one thing more. */
export function isHeading(row: readonly string[]): boolean {
	const isNamed = row.some((cell) => meaningOf(cell) === 'speaker');
	return isNamed && countMeanings(row, meaningOf) >= 2;
}
