import { expect, test } from 'vitest';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { aConference, anItem, aSpeaker } from '#lib/testing/make.ts';
import { papersLack, papersStanding } from './papers-standing.ts';

const conference = (enabled: boolean, ...minutes: readonly number[]) =>
	aConference({
		agenda: [anItem({ kind: 'discussion', minutes: 55, enabled })],
		discussion: {
			...NO_DISCUSSION,
			papers: minutes.map((each, index) => aSpeaker({ id: `p${index}`, minutes: each }))
		}
	});
const lack = (incomplete: number, ...asked: Parameters<typeof conference>) => {
	const standing = papersStanding(conference(...asked));
	return standing && papersLack(standing, incomplete);
};

test('papers that fit their item lack nothing', () => {
	expect(papersStanding(conference(true, 7, 10, 7, 7))).toEqual({
		count: 4,
		minutes: 55,
		needed: 34
	});
	expect(lack(0, true, 7, 10, 7, 7)).toBe('');
});

test('papers that do not fit say by how much', () => {
	expect(lack(0, true, 30, 30)).toBe('2 tham luận, thiếu 7 phút');
});

test('what is not known of papers comes before their time', () => {
	expect(lack(1, true, 30, 30)).toBe('1 tham luận còn thiếu thông tin');
});

test('a discussion without papers, and papers without a discussion, are pointed out', () => {
	expect(lack(0, true)).toBe('Chưa có tham luận đăng ký');
	expect(lack(0, false, 7)).toBe('Có tham luận nhưng phần thảo luận đang tắt');
});

test('without a discussion and without papers nothing speaks of them', () => {
	expect(lack(0, false)).toBeNull();
});
