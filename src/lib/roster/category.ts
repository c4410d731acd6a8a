import type { Category } from '#lib/conference/conference.ts';
import { fold } from '#lib/text/fold.ts';

/** Words by which offices name the categories of Plan 07 and its like, the more telling first. */
const WORDS: readonly (readonly [string, RegExp])[] = [
	[
		'upper-front',
		/cap tren|^(?!.*uy vien).*(mttq|mat tran).*\b(thanh pho|tinh|trung uong|tp\w*)\b/
	],
	['former-members', /\bnguyen\b|cac thoi ky/],
	['party-committee', /cap uy|khoi dang|dang uy|quan uy|thanh uy|huyen uy|lanh dao dia phuong/],
	['service', /phuc vu|bao chi|phong vien|truyen thong|le tan|ban to chuc|to giup viec/],
	['members', /uy vien|duong nhiem|thanh vien uy ban/],
	['other-guests', /khach|ban nganh|doan the|to chuc thanh vien|luc luong|uy ban nhan dan|ubnd/]
];

/** "I.", "A)", "2 -": the number before the title of a section. */
const NUMERAL = /^\s*(?:([A-H])|([IVXL]+)|(\d{1,2}))\s*[.)/:\-–]\s*(?=\S)/;

/**
 * The category that the title of a section or a cell means: by its own words or by words offices use;
 * null when it cannot be told.
 */
export function categoryOf(text: string, categories: readonly Category[]): string | null {
	const wanted = plain(text);
	if (wanted === '') return null;
	const own = categories.find(({ title, spoken }) => [title, spoken].map(plain).includes(wanted));
	const isThere = (id: string) => categories.some((each) => each.id === id);
	return own?.id ?? WORDS.find(([id, words]) => words.test(wanted) && isThere(id))?.[0] ?? null;
}

/** Whether a text reads as the title of a category, of whichever conference. */
export function isCategoryTitle(text: string): boolean {
	const wanted = plain(text);
	return WORDS.some(([, words]) => words.test(wanted));
}

/** How deep a section stands by the number before its title: "A" 0, "I" or none 1, "1" 2. */
export function depthOf(title: string): number {
	const [, letter, , figure] = NUMERAL.exec(title) ?? [];
	if (letter !== undefined) return 0;
	return figure === undefined ? 1 : 2;
}

/** Whether a title is numbered as sections are, and people are not: "I.", "A)". */
export function isNumbered(title: string): boolean {
	const [, letter, roman] = NUMERAL.exec(title) ?? [];
	return letter !== undefined || roman !== undefined;
}

function plain(text: string): string {
	return fold(text.replace(NUMERAL, ''))
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
}
