import type { Reply } from '#lib/people/person.ts';
import { fold } from '#lib/text/fold.ts';

/** What people answer, without marks; who says no also says "dự", so refusals come first. */
const ANSWERS: readonly (readonly [Reply, RegExp])[] = [
	['waiting', /^(chua|cho)\b|chua (tra loi|xac nhan|ro|phan hoi)|^(waiting|no answer)/],
	['absent', /\b(khong|vang|ban|nghi|cu nguoi|di thay|not|absent|no|declined)\b/],
	['late', /\b(muon|tre|den sau|late)\b/],
	['coming', /da xac nhan|\b(du|co|co mat|tham gia|dong y|x|v|yes|ok|coming)\b|^[✓✔☑]/]
];

/** What a cell says of somebody's coming; null when it says something else. */
export function readReply(cell: string): Reply | null {
	const plain = fold(cell);
	return ANSWERS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}
