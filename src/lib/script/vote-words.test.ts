import { expect, test } from 'vitest';
import { minute } from '#lib/testing/make.ts';
import type { Vote } from '#lib/vote/vote.ts';
import { voteWords } from './vote-words.ts';

const vote: Vote = {
	id: 'v',
	question: 'Điều chỉnh chỉ tiêu',
	way: 'hands',
	secret: false,
	openedAt: minute(0),
	closedAt: minute(2),
	cast: {},
	entitled: 51,
	counts: { for: 47, against: 3, other: 1 }
};
const words = (changes: Partial<Vote> = {}) =>
	voteWords({ ...vote, ...changes })
		.map(({ text }) => text)
		.join('');

test('the result is announced with its share', () => {
	expect(words()).toBe(
		'Kết quả biểu quyết về “Điều chỉnh chỉ tiêu”: 47/51 vị Ủy viên có mặt đồng ý, đạt 92,16%; 3 vị không đồng ý; 1 vị có ý kiến khác. Nội dung đã được Hội nghị thông qua.'
	);
});

test('what did not find a majority was not adopted', () => {
	expect(words({ counts: { for: 25, against: 20, other: 6 } })).toContain(
		'Nội dung chưa được Hội nghị thông qua.'
	);
});

test('an open question announces nothing', () => {
	expect(words({ counts: null })).toBe('');
});
