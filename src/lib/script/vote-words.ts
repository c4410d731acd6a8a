import { toBeQuoted } from '#lib/text/quotes.ts';
import { resultOf, type VoteResult } from '#lib/vote/result.ts';
import { total, type Vote } from '#lib/vote/vote.ts';
import type { Segment } from './template.ts';

/**
 * The sentences the chair reads of a vote (domain.md §2.2, item 4): while it is open those that put
 * the question, then the one that announces the result; none while its hands are counted again.
 */
export function voteWords(vote: Vote): readonly Segment[] {
	if (vote.isRecounting) return [];
	const result = resultOf(vote);
	const about = toBeQuoted(vote.question).replace(/[.?!:;,\s]+$/, '');
	const text = result ? announcing(vote, result, about) : putting(vote, about);
	return [{ kind: 'text', text }];
}

function announcing({ isRecounted }: Vote, result: VoteResult, about: string): string {
	const which = isRecounted ? 'Kết quả kiểm đếm lại biểu quyết' : 'Kết quả biểu quyết';
	return `${which} về “${about}”: ${saidOf(result)}; nội dung ${outcomeOf(result)}.`;
}

function putting({ way, secret }: Vote, about: string): string {
	const asking = `Chủ tọa xin ý kiến các vị Ủy viên về “${about}”.`;
	if (way === 'hands') {
		return `${asking} Vị nào đồng ý, xin biểu quyết bằng cách giơ tay. Xin cảm ơn. Vị nào không đồng ý, xin giơ tay. Vị nào có ý kiến khác, xin giơ tay.`;
	}
	const how = 'Xin các vị Ủy viên mở trang riêng trên điện thoại, chọn ý kiến của mình và bấm gửi.';
	const kept = secret ? ' Đây là biểu quyết kín: không ghi ai chọn ý kiến nào.' : '';
	return `${asking} ${how}${kept}`;
}

/** Who said what, as far as anybody did. */
function saidOf(result: VoteResult): string {
	const { against, other, entitled, rate } = result;
	if (isUnanimous(result)) {
		return `${result.for}/${entitled} vị Ủy viên có mặt đồng ý, đạt 100%, thống nhất tuyệt đối`;
	}
	const agreed =
		result.for > 0
			? `${result.for}/${entitled} vị Ủy viên có mặt đồng ý, đạt ${rate}`
			: `không có vị nào trong ${entitled} vị Ủy viên có mặt đồng ý`;
	const rest: readonly (readonly [number, string])[] = [
		[against, 'không đồng ý'],
		[other, 'có ý kiến khác'],
		[entitled - total(result), 'không tham gia biểu quyết']
	];
	const told = rest.filter(([count]) => count > 0).map(([count, words]) => `${count} vị ${words}`);
	return [agreed, ...told].join('; ');
}

function outcomeOf({ adopted }: VoteResult): string {
	return adopted ? 'đã được Hội nghị thông qua' : 'chưa được Hội nghị thông qua';
}

/** Truly everybody: neither another answer nor none. */
function isUnanimous(result: VoteResult): boolean {
	return result.for === result.entitled;
}
