import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ITEM_KINDS } from '#lib/agenda/agenda.ts';
import { proposeCuts, proposeReturns, type Cuttable } from './cuts.ts';

const speech: Cuttable = {
	item: 'speech',
	kind: 'leader-speech',
	flexible: false,
	left: 15,
	least: 10
};
const debate: Cuttable = {
	item: 'debate',
	kind: 'discussion',
	flexible: true,
	left: 55,
	least: 30
};
const report: Cuttable = { item: 'report', kind: 'report', flexible: true, left: 60, least: 20 };
const closing: Cuttable = { item: 'closing', kind: 'closing', flexible: true, left: 10, least: 5 };

describe('cuts', () => {
	test('are taken from the item with most to spare', () => {
		expect(proposeCuts([closing, report], 6)).toEqual([{ item: 'report', minutes: 6 }]);
	});

	test('are taken from the discussion first, however much others have to spare', () => {
		expect(proposeCuts([report, debate], 28)).toEqual([
			{ item: 'debate', minutes: 25 },
			{ item: 'report', minutes: 3 }
		]);
	});

	test('go on to the next when that is not enough', () => {
		expect(proposeCuts([closing, debate], 28)).toEqual([
			{ item: 'debate', minutes: 25 },
			{ item: 'closing', minutes: 3 }
		]);
	});

	test('never touch a leader’s speech', () => {
		expect(proposeCuts([speech], 6)).toEqual([]);
	});

	test('never go under an item’s least', () => {
		expect(proposeCuts([debate, closing], 600)).toEqual([
			{ item: 'debate', minutes: 25 },
			{ item: 'closing', minutes: 5 }
		]);
	});

	test('pass over an item that is under its least already', () => {
		expect(proposeCuts([{ ...debate, left: 20 }], 6)).toEqual([]);
	});

	test.each([0, -5, 0.9])('are not proposed when %d minutes late', (late) => {
		expect(proposeCuts([debate], late)).toEqual([]);
	});

	test('are of whole minutes', () => {
		expect(proposeCuts([debate], 6.8)).toEqual([{ item: 'debate', minutes: 6 }]);
	});

	const anyItems = fc
		.array(
			fc.record({
				kind: fc.constantFrom(...ITEM_KINDS),
				flexible: fc.boolean(),
				left: fc.nat({ max: 90 }),
				least: fc.nat({ max: 60 })
			})
		)
		.map((items) => items.map((each, index): Cuttable => ({ ...each, item: `item-${index}` })));

	test('win back all that is late, or all there is to spare', () => {
		fc.assert(
			fc.property(anyItems, fc.nat({ max: 300 }), (items, late) => {
				const spare = items
					.filter((each) => each.flexible)
					.reduce((sum, { left, least }) => sum + Math.max(0, left - least), 0);
				const won = proposeCuts(items, late).reduce((sum, cut) => sum + cut.minutes, 0);
				expect(won).toBe(Math.min(late, spare));
			})
		);
	});

	test('leave the discussion its least before anything else gives a minute', () => {
		fc.assert(
			fc.property(anyItems, fc.nat({ max: 300 }), (items, late) => {
				const cuts = proposeCuts(items, late);
				const kindOf = new Map(items.map(({ item, kind }) => [item, kind]));
				fc.pre(cuts.some(({ item }) => kindOf.get(item) !== 'discussion'));
				const taken = new Map(cuts.map(({ item, minutes }) => [item, minutes]));
				for (const { item, left, least } of items.filter(
					({ kind, flexible }) => kind === 'discussion' && flexible
				)) {
					expect(taken.get(item) ?? 0).toBe(Math.max(0, left - least));
				}
			})
		);
	});

	test('leave every item its least, and come once an item', () => {
		fc.assert(
			fc.property(anyItems, fc.nat({ max: 300 }), (items, late) => {
				const cuts = proposeCuts(items, late);
				expect(new Set(cuts.map((cut) => cut.item)).size).toBe(cuts.length);
				for (const { item, minutes } of cuts) {
					const cut = items.find((each) => each.item === item);
					expect(minutes).toBeGreaterThan(0);
					expect(cut).toMatchObject({ flexible: true });
					expect((cut?.left ?? 0) - minutes).toBeGreaterThanOrEqual(cut?.least ?? 0);
				}
			})
		);
	});
});

describe('minutes given back', () => {
	const taken = [
		{ item: 'closing', minutes: 5 },
		{ item: 'debate', minutes: 20 }
	];

	test('go first to the item that lost most', () => {
		expect(proposeReturns(taken, 12)).toEqual([{ item: 'debate', minutes: 12 }]);
	});

	test('are never more than were taken', () => {
		expect(proposeReturns(taken, 60)).toEqual([
			{ item: 'debate', minutes: 20 },
			{ item: 'closing', minutes: 5 }
		]);
	});

	test('are none when nothing was taken, or there is nothing to spare', () => {
		expect(proposeReturns([], 12)).toEqual([]);
		expect(proposeReturns(taken, 0)).toEqual([]);
	});
});
