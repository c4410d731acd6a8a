import { cleanLine } from '#lib/text/clean.ts';
import { fold } from '#lib/text/fold.ts';
import type { AwardKind } from '../award.ts';

const KIND =
	/\b(huan chuong|huy chuong|huy hieu|ky niem chuong|co thi dua|(bang|giay|thu) khen|bieu duong)\b/;

/** Whether a cell names a kind of award, of whichever table. */
export function isKindCell(cell: string): boolean {
	return KIND.test(fold(cell));
}

/**
 * The one kind that a title speaks of, as the table writes it: "DANH SÁCH TẶNG GIẤY KHEN". Of nested
 * names the longest counts; null for none or for several.
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
	return found.length === 1 ? (found[0] ?? null) : null;
}

/** A kind as a cell has it; what is only written in capitals, or "Tặng Giấy khen", as it is called. */
export function kindOf(cell: string, kinds: readonly AwardKind[]): string {
	const kind = cleanLine(cell).replace(/^(tặng|được tặng|tặng thưởng)\s+(?=\p{L})/iu, '');
	const known = kinds.find(({ name }) => fold(name) === fold(kind));
	if (known) return known.name;
	const isCapital = /\p{L}{2}/u.test(kind) && kind === kind.toLocaleUpperCase('vi');
	if (!isCapital) return kind;
	return kind.slice(0, 1) + kind.slice(1).toLocaleLowerCase('vi');
}
