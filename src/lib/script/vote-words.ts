import { toBeQuoted } from '#lib/text/quotes.ts';
import { resultOf, type VoteResult } from '#lib/vote/result.ts';
import { total, type Vote } from '#lib/vote/vote.ts';
import type { Segment } from './template.ts';

/** The sentence that announces a vote's result; none while it is open (domain.md §2.2, item 4). */
export function voteWords(vote: Vote): readonly Segment[] {
	const result = resultOf(vote);
	if (!result) return [];
	const question = toBeQuoted(vote.question).replace(/[.?!:;,\s]+$/, '');
	const text = `Kết quả biểu quyết về “${question}”: ${saidOf(result)}; nội dung ${outcomeOf(result)}.`;
	return [{ kind: 'text', text }];
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
