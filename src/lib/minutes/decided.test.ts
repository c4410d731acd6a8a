import { expect, test } from 'vitest';
import { minute } from '#lib/testing/make.ts';
import { came, theMinutes, type Told } from '#lib/testing/minutes.ts';

const at = (count: number) => ({ at: minute(count) });
const counts = (agreed: number) => ({ for: agreed, against: 51 - agreed, other: 0 });
const opened = {
	type: 'vote-opened',
	vote: 'v',
	question: 'Chỉ tiêu mới',
	way: 'hands',
	secret: false,
	entitled: 51,
	...at(2)
} as const;
const closed = (when: number, agreed: number) =>
	({ type: 'vote-closed', vote: 'v', entitled: 51, counts: counts(agreed), ...at(when) }) as const;
const recounting = { type: 'vote-recounting', vote: 'v', ...at(5) } as const;
const votes = (...events: NonNullable<Told['events']>) =>
	theMinutes({ events: [came(0, 'a'), opened, ...events] }).votes;

test('a vote is told in the words in which it was announced, with its entries', () => {
	expect(votes(closed(4, 47))).toEqual([
		{
			question: 'Chỉ tiêu mới',
			way: 'hands',
			secret: false,
			words:
				'Kết quả biểu quyết về “Chỉ tiêu mới”: 47/51 vị Ủy viên có mặt đồng ý, đạt 92,16%; 4 vị không đồng ý; nội dung đã được Hội nghị thông qua.',
			sources: [
				{ from: 'log', entry: 2 },
				{ from: 'log', entry: 3 }
			]
		}
	]);
});

test('counted again, only the later count is told', () => {
	const [vote] = votes(closed(4, 47), recounting, closed(6, 46));
	expect(vote?.words).toContain('46/51');
	expect(vote?.sources).toEqual([2, 5].map((entry) => ({ from: 'log', entry })));
});

test('a count that was kept is told as it was', () => {
	const kept = { type: 'vote-kept', vote: 'v', ...at(6) } as const;
	const [vote] = votes(closed(4, 47), recounting, kept);
	expect(vote?.words).toContain('47/51');
});

test('while it is being counted again nothing is said of the result', () => {
	expect(votes(closed(4, 47), recounting)[0]?.words).toBe('');
});

test.each([
	['was not answered', []],
	['was put by mistake', [{ type: 'vote-cancelled', vote: 'v', ...at(3) } as const]]
])('a question that %s is not told', (_, events) => {
	expect(votes(...events)).toEqual([]);
});
