import { describe, expect, test } from 'vitest';
import { aVote, minute } from '#lib/testing/make.ts';
import type { Vote } from '#lib/vote/vote.ts';
import { voteWords } from './vote-words.ts';

const vote = aVote({
	question: 'Điều chỉnh chỉ tiêu',
	way: 'hands',
	closedAt: minute(2),
	entitled: 51,
	counts: { for: 47, against: 3, other: 1 }
});
const words = (changes: Partial<Vote> = {}) =>
	voteWords({ ...vote, ...changes })
		.map(({ text }) => text)
		.join('');

test('the result is announced with its share, in one sentence', () => {
	expect(words()).toBe(
		'Kết quả biểu quyết về “Điều chỉnh chỉ tiêu”: 47/51 vị Ủy viên có mặt đồng ý, đạt 92,16%; 3 vị không đồng ý; 1 vị có ý kiến khác; nội dung đã được Hội nghị thông qua.'
	);
});

test('what nobody said is not announced', () => {
	expect(words({ counts: { for: 50, against: 0, other: 1 } })).toContain(
		': 50/51 vị Ủy viên có mặt đồng ý, đạt 98,04%; 1 vị có ý kiến khác; nội dung đã'
	);
	expect(words({ counts: { for: 50, against: 1, other: 0 } })).toContain(
		'đạt 98,04%; 1 vị không đồng ý; nội dung đã'
	);
});

test('only when truly everybody agreed is it said that all did', () => {
	expect(words({ counts: { for: 51, against: 0, other: 0 } })).toBe(
		'Kết quả biểu quyết về “Điều chỉnh chỉ tiêu”: 51/51 vị Ủy viên có mặt đồng ý, đạt 100%, thống nhất tuyệt đối; nội dung đã được Hội nghị thông qua.'
	);
	const silent = words({ way: 'pages', counts: { for: 50, against: 0, other: 0 } });
	expect(silent).not.toContain('tuyệt đối');
});

test('members who did not answer on their own pages are counted', () => {
	expect(words({ way: 'pages', counts: { for: 40, against: 3, other: 1 } })).toBe(
		'Kết quả biểu quyết về “Điều chỉnh chỉ tiêu”: 40/51 vị Ủy viên có mặt đồng ý, đạt 78,43%; 3 vị không đồng ý; 1 vị có ý kiến khác; 7 vị không tham gia biểu quyết; nội dung đã được Hội nghị thông qua.'
	);
});

test('that nobody agreed is said in words', () => {
	expect(words({ counts: { for: 0, against: 51, other: 0 } })).toContain(
		': không có vị nào trong 51 vị Ủy viên có mặt đồng ý; 51 vị không đồng ý; nội dung chưa'
	);
});

test('what did not find a majority was not adopted', () => {
	expect(words({ counts: { for: 25, against: 20, other: 6 } })).toContain(
		'; nội dung chưa được Hội nghị thông qua.'
	);
});

test('a question stands in marks once, without a full stop before them', () => {
	expect(words({ question: '"Thông qua Báo cáo "sơ kết"."' })).toContain(
		'về “Thông qua Báo cáo ‘sơ kết’”: 47/51'
	);
});

test('a result that was counted again is announced as that', () => {
	expect(words({ isRecounted: true })).toContain(
		'Kết quả kiểm đếm lại biểu quyết về “Điều chỉnh chỉ tiêu”: 47/51'
	);
});

test('nothing is read while hands are counted again', () => {
	expect(words({ isRecounting: true })).toBe('');
});

describe('an open question', () => {
	const open = { closedAt: null, counts: null };

	test('by hands is put answer by answer', () => {
		expect(words(open)).toBe(
			'Chủ tọa xin ý kiến các vị Ủy viên về “Điều chỉnh chỉ tiêu”. Vị nào đồng ý, xin biểu quyết bằng cách giơ tay. Xin cảm ơn. Vị nào không đồng ý, xin giơ tay. Vị nào có ý kiến khác, xin giơ tay.'
		);
	});

	test('on members’ own pages is put with how to answer it', () => {
		expect(words({ ...open, way: 'pages' })).toBe(
			'Chủ tọa xin ý kiến các vị Ủy viên về “Điều chỉnh chỉ tiêu”. Xin các vị Ủy viên mở trang riêng trên điện thoại, chọn ý kiến của mình và bấm gửi.'
		);
	});

	test('that is secret says so', () => {
		expect(words({ ...open, way: 'pages', secret: true })).toContain(
			'Đây là biểu quyết kín: không ghi ai chọn ý kiến nào.'
		);
	});
});
