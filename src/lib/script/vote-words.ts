import { resultOf } from '#lib/vote/result.ts';
import type { Vote } from '#lib/vote/vote.ts';
import { fill, type Segment } from './template.ts';

const RESULT =
	'Kết quả biểu quyết về “{{vấn đề}}”: {{đồng ý}}/{{được hỏi}} vị Ủy viên có mặt đồng ý, đạt {{tỷ lệ}}; {{không đồng ý}} vị không đồng ý; {{ý kiến khác}} vị có ý kiến khác.';
const ADOPTED = 'Nội dung đã được Hội nghị thông qua.';
const NOT_ADOPTED = 'Nội dung chưa được Hội nghị thông qua.';

/** The sentences that announce a vote's result; none while it is open (domain.md §2.2, item 4). */
export function voteWords(vote: Vote): readonly Segment[] {
	const result = resultOf(vote);
	if (!result) return [];
	return fill(`${RESULT} ${result.adopted ? ADOPTED : NOT_ADOPTED}`, {
		'vấn đề': vote.question,
		'đồng ý': String(result.for),
		'không đồng ý': String(result.against),
		'ý kiến khác': String(result.other),
		'được hỏi': String(result.entitled),
		'tỷ lệ': result.rate
	});
}
