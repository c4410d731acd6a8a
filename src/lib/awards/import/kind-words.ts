import { inSentenceCase } from '#lib/script/normal-case.ts';
import { cleanLine } from '#lib/text/clean.ts';
import { fold } from '#lib/text/fold.ts';
import type { AwardKind } from '../award.ts';

const KIND =
	/\b(huan chuong|huy chuong|huy hieu|ky niem chuong|co thi dua|(bang|giay|thu) khen|bieu duong)\b/;

/** "I.", "A)", "2 -": the number before the title of a part. */
const NUMERAL = /^\s*(?:[A-H]|[IVXL]+|\d{1,2})\s*[.)/:\-–]\s*/;
/** Longer ones are sentences, and no name of a kind. */
const LONGEST_TITLE = 80;

/** Whether a cell names a kind of award, of whichever table. */
export function isKindCell(cell: string): boolean {
	return KIND.test(fold(cell));
}

/**
 * The one kind that a title speaks of, as the table writes it: "DANH SÁCH TẶNG GIẤY KHEN"; one that is
 * the title itself with whose it is: "I. BẰNG KHEN CỦA UBND THÀNH PHỐ". Of nested names the longest
 * counts; null for none or for several.
 */
export function kindIn(title: string, kinds: readonly AwardKind[]): string | null {
	let words = ` ${fold(title).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
	const found: string[] = [];
	for (const { name } of kinds.toSorted((one, other) => other.name.length - one.name.length)) {
		const plain = ` ${fold(name)} `;
		if (!words.includes(plain)) continue;
		found.push(name);
		words = words.replaceAll(plain, ' / ');
	}
	const [only] = found;
	if (only === undefined || found.length > 1) return null;
	const itself = cleanLine(title).replace(NUMERAL, '');
	const isWhole = fold(itself).startsWith(`${fold(only)} cua `) && itself.length <= LONGEST_TITLE;
	return isWhole ? kindOf(itself, kinds) : only;
}

/** A kind as a cell has it; what is only written in capitals, or "Tặng Giấy khen", as it is called. */
export function kindOf(cell: string, kinds: readonly AwardKind[]): string {
	const kind = cleanLine(cell).replace(/^(tặng|được tặng|tặng thưởng)\s+(?=\p{L})/iu, '');
	const known = kinds.find(({ name }) => fold(name) === fold(kind));
	return known ? known.name : inSentenceCase(kind);
}
