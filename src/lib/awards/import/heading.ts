import { meaningOf as rosterMeaningOf } from '#lib/roster/heading.ts';
import { fold } from '#lib/text/fold.ts';

/** What a column of a list of awards can hold. */
export const MEANINGS = [
	'ignored',
	'ordinal',
	'name',
	'honorific',
	'post',
	'position',
	'unit',
	'form',
	'kind',
	'merit',
	'prize',
	'receiver',
	'decision',
	'decision-date',
	'issuer',
	'signer',
	'sensitive'
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Longer ones are sentences, not headings. */
const LONGEST_HEADING = 60;

/** How offices head the columns of a list of awards, without marks; the first that fits counts. */
const HEADINGS: readonly (readonly [Meaning, RegExp])[] = [
	['receiver', /^(nguoi|dai dien|ai) .*\bnhan\b|^(nguoi )?nhan thay|^receiver/],
	['signer', /^(nguoi|chu) ky\b|^signer|^signed by/],
	['issuer', /^(co quan|don vi|cap|noi) (ban hanh|quyet dinh|khen|ra quyet dinh)\b|^issue[rd]/],
	['decision-date', /^ngay (thang nam )?(ky|ban hanh|quyet dinh|qd)\b|^ngay( thang)?$|^date/],
	['decision', /^(so |theo )*(quyet dinh|qd|so qd)\b|^decision/],
	['prize', /\b(muc|tien|so tien|kinh phi|gia tri)\b.*\b(thuong|tien|khen)\b|^(so tien|muc tien)$/],
	['prize', /^(tien|prize|amount)\b/],
	['merit', /^(thanh tich|ly do|noi dung|tom tat|merit|achievement|for what)\b/],
	['kind', /^(hinh thuc|danh hieu|loai khen|kind|award)\b|^khen thuong$/],
	['form', /^(doi tuong|loai|phan loai|nhom|form)\b/],
	['name', /^(ten\b|ho (va )?ten|tap the|ca nhan|ho gia dinh|don vi (duoc )?khen|name)/]
];

/** What a heading says its column holds; null when it is no heading known here. */
export function meaningOf(heading: string): Meaning | null {
	const plain = fold(heading)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	if (plain === '' || plain.length > LONGEST_HEADING) return null;
	const known = HEADINGS.find(([, pattern]) => pattern.test(plain));
	return known ? known[0] : ofPeople(heading);
}

/** What a list of awards shares with a list of people; the rest of it is of no use here. */
function ofPeople(heading: string): Meaning | null {
	const meaning = rosterMeaningOf(heading);
	switch (meaning) {
		case null:
		case 'ordinal':
		case 'name':
		case 'honorific':
		case 'post':
		case 'position':
		case 'unit':
		case 'sensitive':
			return meaning;
		default:
			return 'ignored';
	}
}
