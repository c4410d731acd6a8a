import { fold } from '#lib/text/fold.ts';

/** What a column of an office's sheet can hold. */
export const MEANINGS = [
	'ignored',
	'ordinal',
	'name',
	'given-name',
	'honorific',
	'position',
	'unit',
	'post',
	'category',
	'phone',
	'seat',
	'reply',
	'absence',
	'born',
	'note',
	'sensitive'
] as const;
export type Meaning = (typeof MEANINGS)[number];

/** Longer ones are sentences, not headings. */
const LONGEST_HEADING = 60;

/**
 * How offices head their columns, without marks; the first that fits counts. Sensitive data (ethnic
 * origin, religion, the Party, identity papers) is recognised so that it can be left out and said so
 * (domain.md §4.4); some of it is written within other headings, so it comes first.
 */
const HEADINGS: readonly (readonly [Meaning, RegExp])[] = [
	['sensitive', /dan toc|ton giao|dang vien|vao dang|\b(cccd|cmnd|cmt)\b|can cuoc|chung minh/],
	['sensitive', /dinh danh|suc khoe|ethnic|religion|party member|\bid (card|no|number)\b/],
	['ordinal', /^(stt|tt|so tt|so thu tu|no|nr)$/],
	['honorific', /^(ong( hoac)? ba|xung ho|danh xung|form of address|honorific)\b/],
	['absence', /^(ly do|vang (mat )?ly do|reason)/],
	['reply', /^(xac nhan|tra loi|phan hoi|du kien du|dang ky du|kha nang du|reply|rsvp|answer)/],
	['phone', /^(so )?(dien thoai|di dong|sdt|dt|tel|phone|mobile|zalo)\b|^(so )?(dt|dtdd|sdt)$/],
	['seat', /^(so |vi tri )?(ghe|cho ngoi|ngoi)\b|^hang ghe|^seat/],
	['category', /^(thanh phan|doi tuong|nhom|khoi|loai|category|group)\b/],
	['post', /^chuc (vu|danh).*(don vi|co quan|cong tac|to chuc)|^(position|post).*(unit|organi)/],
	['position', /^(chuc (vu|danh|sac|trach)|cuong vi|position|post|job|title)\b/],
	[
		'unit',
		/^(ten )?(don vi|co quan|noi (cong tac|lam viec)|to chuc|dia ban)\b|^(phuong( xa)?|khu pho)$/
	],
	['unit', /^(unit|organi[sz]ation|office)\b/],
	['born', /^(nam|ngay|ngay thang|ngay thang nam) sinh\b|^(year of birth|born|birth)/],
	['given-name', /^(ten|given name)$/],
	['name', /^ho$|\bho (va )?(ten|chu|dem|lot)\b|^ten (dai bieu|ca nhan)/],
	['name', /^((cac |quy )?dai bieu|khach moi|full name|name|nguoi|phap danh)\b/],
	['note', /^(ghi chu|note|remark)/]
];

/** Columns of other papers: no use here, but they show that a row is a heading. */
const USELESS = /^(gioi tinh|nam nu|ky (ten|nhan)|chu ky|dia chi|email|e mail|trinh do|que quan)\b/;

/** What a heading says its column holds; null when it is no heading known here. */
export function meaningOf(heading: string): Meaning | null {
	const plain = fold(heading)
		.replace(/[^\p{L}\p{N}]+/gu, ' ')
		.trim();
	if (plain === '' || plain.length > LONGEST_HEADING) return null;
	if (USELESS.test(plain)) return 'ignored';
	return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
