import type { Reply } from '#lib/people/person.ts';
import { fold } from '#lib/text/fold.ts';

/** What people answer: words that are known without their marks, and words that are not. */
type Answer = { readonly reply: Reply; readonly plain: RegExp; readonly written?: RegExp };

/** Who says no also says "dự", so refusals come first. */
const ANSWERS: readonly Answer[] = [
	{
		reply: 'waiting',
		plain: /^(chua|cho)\b|chua (tra loi|xac nhan|ro|phan hoi)|^(waiting|no answer)/
	},
	{
		reply: 'absent',
		plain: /\b(khong|cu nguoi|di thay|not|absent|no|declined)\b/,
		// With other marks these are "vâng", "hội nghị" and "Ban", which say nothing against coming.
		written: alone(
			'vắng|bận|nghỉ',
			'vang|ban(?= (hop|viec|cong tac(?! mat tran)|di|dot xuat)|[ ,.;(]*$)|(?<!(hoi|de) )nghi'
		)
	},
	{
		reply: 'late',
		plain: /\b(den sau|late)\b/,
		// Not "muốn", nor "trẻ".
		written: alone('muộn|trễ', 'muon|tre')
	},
	{
		reply: 'coming',
		plain: /da xac nhan|\b(du|co|co mat|tham gia|dong y|x|v|yes|ok|coming)\b|^[✓✔☑]/,
		written: alone('vâng', 'vang')
	}
];

/** What a cell says of somebody's coming; null when it says something else. */
export function readReply(cell: string): Reply | null {
	const typed = cell.normalize('NFC').toLowerCase();
	const found = ANSWERS.find(
		({ plain, written }) => plain.test(fold(cell)) || written?.test(typed)
	);
	return found?.reply ?? null;
}

/** Words that stand by themselves, with their marks or typed without any. */
function alone(marked: string, bare: string): RegExp {
	return new RegExp(`(?<!\\p{L})(${marked}|${bare})(?!\\p{L})`, 'u');
}
