import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anAward } from '#lib/testing/make.ts';
import { anyAwards, shuffled } from '#lib/testing/random-awards.ts';
import { NO_AWARDS, type Award, type Awards, type Batch } from './award.ts';
import { batchesOf, codeOf } from './batches.ts';
import { inOrder } from './order.ts';

const some = (count: number, award: Partial<Award> = {}) =>
	Array.from({ length: count }, (_, index) =>
		anAward({ id: `${award.form ?? 'individual'}-${index + 1}`, place: index + 1, ...award })
	);
const awards = (list: readonly Award[], changes: Partial<Awards> = {}): Awards => ({
	...NO_AWARDS,
	list,
	...changes
});
const shape = (of: Awards) => batchesOf(of).map(({ code, awards: ids }) => [code, ids.length]);
const batch = (code: string, ...ids: readonly string[]): Batch => ({
	code,
	awards: ids,
	presenterId: null,
	spareId: null
});

describe('batches as the order has them', () => {
	test('five bodies and ten people of a ward come up in three batches', () => {
		expect(shape(awards([...some(5, { form: 'collective' }), ...some(10)]))).toEqual([
			['A', 5],
			['B', 5],
			['C', 5]
		]);
	});

	test('one batch has one kind', () => {
		const list = [anAward({ id: 'a', kind: 'Bằng khen' }), anAward({ id: 'b' })];
		expect(shape(awards(list))).toEqual([
			['A', 1],
			['B', 1]
		]);
	});

	test('as many as fit the stage come up together', () => {
		expect(shape(awards(some(8)))).toEqual([['A', 8]]);
		expect(shape(awards(some(8), { stageSize: 5 }))).toEqual([
			['A', 4],
			['B', 4]
		]);
	});

	test('nobody is honoured: no batch', () => {
		expect(batchesOf(NO_AWARDS)).toEqual([]);
	});
});

describe('batches as the office arranged them', () => {
	const list = some(3);

	test('stand as they are', () => {
		const batches = [batch('B', 'individual-3'), batch('A', 'individual-2', 'individual-1')];
		expect(batchesOf(awards(list, { batches }))).toEqual(batches);
	});

	test('who was added since comes up in a batch of their own, with a letter nobody has', () => {
		const batches = [batch('A', 'individual-1')];
		expect(shape(awards(list, { batches }))).toEqual([
			['A', 1],
			['B', 2]
		]);
	});

	test('who was taken off the list is called no more, and no empty batch', () => {
		const batches = [batch('A', 'gone', 'individual-1'), batch('B', 'gone-too')];
		expect(shape(awards(list.slice(0, 1), { batches }))).toEqual([['A', 1]]);
	});
});

test.each([
	[0, 'A'],
	[25, 'Z'],
	[26, 'AA'],
	[51, 'AZ'],
	[52, 'BA']
])('tray %i goes by %s', (index, code) => {
	expect(codeOf(index)).toBe(code);
});

describe('for any list', () => {
	const stage = fc.integer({ min: 1, max: 12 });

	test('batches hold the whole order, once, and none is larger than the stage', () => {
		fc.assert(
			fc.property(anyAwards, stage, (list, stageSize) => {
				const of = awards(list, { stageSize });
				const batches = batchesOf(of);
				expect(batches.flatMap((each) => each.awards)).toEqual(inOrder(of).map(({ id }) => id));
				expect(Math.max(0, ...batches.map((each) => each.awards.length))).toBeLessThanOrEqual(
					stageSize
				);
				expect(new Set(batches.map(({ code }) => code)).size).toBe(batches.length);
			})
		);
	});

	test('a batch is all of one form, and of one kind', () => {
		fc.assert(
			fc.property(anyAwards, stage, (list, stageSize) => {
				const byId = new Map(list.map((award) => [award.id, award]));
				for (const { awards: ids } of batchesOf(awards(list, { stageSize }))) {
					const own = ids.map((id) => byId.get(id));
					expect(new Set(own.map((award) => award?.form)).size).toBe(1);
					expect(new Set(own.map((award) => award?.kind.toLowerCase())).size).toBe(1);
				}
			})
		);
	});

	test('shuffled, it gives the same batches', () => {
		fc.assert(
			fc.property(anyAwards.chain(shuffled), ([list, other]) => {
				expect(batchesOf(awards(other))).toEqual(batchesOf(awards(list)));
			})
		);
	});

	test('however the office left its batches, everybody on the list comes up once', () => {
		fc.assert(
			fc.property(anyAwards, fc.array(fc.subarray(['w0', 'w1', 'w2', 'gone'])), (list, groups) => {
				const seen = new Set<string>();
				const batches = groups.map((group, index) => {
					const ids = group.filter((id) => !seen.has(id));
					ids.forEach((id) => seen.add(id));
					return batch(codeOf(index), ...ids);
				});
				const placed = batchesOf(awards(list, { batches })).flatMap((each) => each.awards);
				expect(placed.toSorted()).toEqual(list.map(({ id }) => id).toSorted());
			})
		);
	});
});
