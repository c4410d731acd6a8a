import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anAward } from '#lib/testing/make.ts';
import { anyAwards, shuffled } from '#lib/testing/random-awards.ts';
import { DEFAULT_KINDS, NO_AWARDS, type Award } from './award.ts';
import { inOrder, ranker } from './order.ts';

const decisions = [
	{ id: 'd1', number: '15', date: '', issuer: '', signer: '' },
	{ id: 'd2', number: '16', date: '', issuer: '', signer: '' }
];
const ordered = (...list: readonly Partial<Award>[]) =>
	inOrder({
		decisions,
		kinds: DEFAULT_KINDS,
		list: list.map((award) => anAward({ decision: 'd1', ...award }))
	}).map(({ id }) => id);

describe('the one order of awards', () => {
	test('the highest kind comes first', () => {
		expect(
			ordered(
				{ id: 'giấy', kind: 'Giấy khen' },
				{ id: 'bằng', kind: 'Bằng khen' },
				{ id: 'huân', kind: 'Huân chương Lao động hạng Ba' }
			)
		).toEqual(['huân', 'bằng', 'giấy']);
	});

	test('bodies come before households, households before people', () => {
		expect(
			ordered(
				{ id: 'người', form: 'individual' },
				{ id: 'hộ', form: 'household' },
				{ id: 'tập thể', form: 'collective' }
			)
		).toEqual(['tập thể', 'hộ', 'người']);
	});

	test('a higher kind for a person comes before a lower one for a body', () => {
		expect(
			ordered({ id: 'tập thể', form: 'collective' }, { id: 'người', kind: 'Bằng khen' })
		).toEqual(['người', 'tập thể']);
	});

	test('inside, the order of the decision holds', () => {
		expect(
			ordered({ id: 'ba', place: 3 }, { id: 'một', place: 1 }, { id: 'hai', place: 2 })
		).toEqual(['một', 'hai', 'ba']);
	});

	test('of two decisions the first comes first', () => {
		expect(ordered({ id: 'sau', decision: 'd2', place: 1 }, { id: 'trước', place: 9 })).toEqual([
			'trước',
			'sau'
		]);
	});

	test('what the table does not know comes last, kind by kind', () => {
		expect(
			ordered(
				{ id: 'b', kind: 'Kỷ vật' },
				{ id: 'a', kind: 'Huy hiệu', place: 2 },
				{ id: 'khen', kind: 'Biểu dương' }
			)
		).toEqual(['khen', 'a', 'b']);
	});

	test('two ways of writing a kind are one kind', () => {
		expect(
			ordered({ id: 'hai', kind: 'GIẤY KHEN', place: 2 }, { id: 'một', kind: 'Giấy khen' })
		).toEqual(['một', 'hai']);
	});
});

describe('the rank of a kind', () => {
	const rankOf = ranker(DEFAULT_KINDS);

	test.each([
		['Bằng khen của Thủ tướng Chính phủ', 'Bằng khen'],
		['Cờ thi đua của Chính phủ', 'Cờ thi đua'],
		['Bằng khen của Ủy ban Trung ương', 'Kỷ niệm chương "Vì sự nghiệp Đại đoàn kết"'],
		['giấy khen', 'Thư khen']
	])('%s is more than %s', (higher, lower) => {
		expect(rankOf(higher)).toBeLessThan(rankOf(lower));
	});

	test('of several names in the table the longest counts, wherever it stands', () => {
		const longFirst = [
			{ name: 'Cờ thi đua của Chính phủ', from: 'above' },
			{ name: 'Cờ thi đua', from: 'above' }
		] as const;
		for (const kinds of [longFirst, longFirst.toReversed()]) {
			expect(kinds[ranker(kinds)('Cờ thi đua của Chính phủ')]?.name).toBe(
				'Cờ thi đua của Chính phủ'
			);
		}
	});

	test('a word inside another is no kind', () => {
		expect(rankOf('Bằng khenh')).toBe(DEFAULT_KINDS.length);
	});
});

test('however a list is shuffled its order is the same, and nobody is lost or doubled', () => {
	fc.assert(
		fc.property(anyAwards.chain(shuffled), ([list, other]) => {
			const awards = { ...NO_AWARDS, decisions };
			const order = inOrder({ ...awards, list });
			expect(inOrder({ ...awards, list: other })).toEqual(order);
			expect(new Set(order)).toEqual(new Set(list));
			expect(order).toHaveLength(list.length);
		})
	);
});
