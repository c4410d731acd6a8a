import { describe, expect, test } from 'vitest';
import { anAward, aPerson } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { DEFAULT_KINDS, MOST_AWARDS, NO_AWARDS, type Awards, type Batch } from './award.ts';
import type { AwardsChange } from './awards-change.ts';
import { batchesOf } from './batches.ts';
import { editAwards, isInAwards } from './edit-awards.ts';

const decision = { id: 'decision', number: '15/QĐ', date: '', issuer: '', signer: '' };
const awards: Awards = {
	...NO_AWARDS,
	decisions: [decision],
	list: [anAward({ id: 'w1' }), anAward({ id: 'w2', kind: 'Bằng khen' })]
};
const at = { people: peopleById([aPerson({ id: 'p' })]), areTraysLaid: false, turn: null };
const asking = (change: AwardsChange, circumstances = {}) =>
	editAwards(awards, change, { ...at, ...circumstances });
const edited = (change: AwardsChange, circumstances = {}) => {
	const outcome = asking(change, circumstances);
	if (isRefusal(outcome)) throw new Error(outcome.refused);
	return outcome;
};
const put = (...set: readonly Parameters<typeof anAward>[0][]): AwardsChange => ({
	change: 'awards',
	decisions: [],
	set: set.map(anAward),
	removed: []
});
const batch = (code: string, ...ids: readonly string[]): Batch => ({
	code,
	awards: ids,
	presenterId: null,
	spareId: null
});

describe('awards put on the list', () => {
	test('take the place of what bore their id, and else come at the end', () => {
		const { list } = edited(put({ id: 'w1', name: 'Lâm Gia Thịnh (sửa)' }, { id: 'w3' }));
		expect(list.map(({ id, name }) => [id, name])).toEqual([
			['w1', 'Lâm Gia Thịnh (sửa)'],
			['w2', 'Lâm Gia Thịnh'],
			['w3', 'Lâm Gia Thịnh']
		]);
	});

	test('bring their decision, and a decision nobody stands in any more goes', () => {
		const other = { ...decision, id: 'other', number: '16/QĐ' };
		const { decisions } = edited({
			change: 'awards',
			decisions: [other],
			set: [anAward({ id: 'w1', decision: 'other' }), anAward({ id: 'w2', decision: 'other' })],
			removed: []
		});
		expect(decisions).toEqual([other]);
	});

	test('of a decision nobody knows are refused', () => {
		expect(asking(put({ id: 'w3', decision: 'gone' }))).toEqual(
			refuse('bad-input', { where: 'decision' })
		);
	});

	test('for somebody who is not on the list of people are refused', () => {
		expect(asking(put({ id: 'w3', personId: 'nobody' }))).toEqual(
			refuse('person-not-found', { person: 'nobody' })
		);
	});

	test('are taken off', () => {
		const removal = { change: 'awards', decisions: [], set: [], removed: ['w2'] } as const;
		expect(edited(removal).list.map(({ id }) => id)).toEqual(['w1']);
	});

	test('are not more than anybody reads', () => {
		const many = Array.from({ length: MOST_AWARDS }, (_, index) => ({ id: `n${index}` }));
		expect(asking(put(...many))).toEqual(refuse('too-many', { most: MOST_AWARDS }));
	});
});

describe('once the day has begun', () => {
	const underWay = { areTraysLaid: true };

	test('batches stay as they are laid on the trays, whatever is corrected', () => {
		const before = batchesOf(awards);
		const after = edited(put({ id: 'w1', kind: 'Huân chương' }), underWay);
		expect(batchesOf(after)).toEqual(before);
	});

	test('a letter is not given out again when its tray was emptied', () => {
		const emptied = edited({ change: 'batches', batches: [batch('B', 'w2', 'w1')] }, underWay);
		const again = editAwards(emptied, put({ id: 'w3', kind: 'Bằng khen' }), { ...at, ...underWay });
		if (isRefusal(again)) throw new Error(again.refused);
		expect(batchesOf(again).map(({ code, awards: ids }) => [code, ids])).toEqual([
			['B', ['w2', 'w1']],
			['C', ['w3']]
		]);
	});

	test('nobody is taken off the list: the others keep their places on the tray', () => {
		const removal = { change: 'awards', decisions: [], set: [], removed: ['w2'] } as const;
		expect(asking(removal, underWay)).toEqual(refuse('trays-laid'));
		expect(asking(removal, { ...underWay, turn: 'A' })).toEqual(refuse('trays-laid'));
		expect(edited({ ...removal, removed: ['gone'] }, underWay).list).toHaveLength(2);
	});

	test('in a rehearsal only who is on the stage cannot be taken off the list', () => {
		const removal = { change: 'awards', decisions: [], set: [], removed: ['w2'] } as const;
		expect(asking(removal, { turn: 'A' })).toEqual(refuse('turn-now'));
		expect(edited(removal, { turn: 'B' }).list).toHaveLength(1);
	});

	test('the batch on the stage stays', () => {
		const others = { change: 'batches', batches: [batch('B', 'w1', 'w2')] } as const;
		expect(asking(others, { ...underWay, turn: 'A' })).toEqual(refuse('turn-now'));
		expect(asking({ change: 'batches', batches: null }, { ...underWay, turn: 'A' })).toEqual(
			refuse('turn-now')
		);
	});

	test('who is speaking under the discussion is no batch', () => {
		const others = { change: 'batches', batches: [batch('C', 'w1', 'w2')] } as const;
		expect(edited(others, { turn: 'a-speaker' }).batches).toEqual([batch('A', 'w1', 'w2')]);
	});

	test('trays that are laid are not given back to the order', () => {
		expect(asking({ change: 'batches', batches: null }, underWay)).toEqual(refuse('trays-laid'));
	});
});

describe('batches by hand', () => {
	test('stand as they were arranged, and are given back to the order', () => {
		const batches = [batch('A', 'w1', 'w2')];
		expect(edited({ change: 'batches', batches }).batches).toEqual(batches);
		expect(edited({ change: 'batches', batches: null }).batches).toBeNull();
	});

	test.each([
		['an award in two batches', [batch('A', 'w1'), batch('B', 'w1')]],
		['two batches of one letter', [batch('A', 'w1'), batch('A', 'w2')]]
	])('never hold %s', (_, batches) => {
		expect(asking({ change: 'batches', batches })).toEqual(
			refuse('bad-input', { where: 'batches' })
		);
	});

	test('are presented by people of the list', () => {
		const batches = [{ ...batch('A', 'w1'), spareId: 'nobody' }];
		expect(asking({ change: 'batches', batches })).toEqual(
			refuse('person-not-found', { person: 'nobody' })
		);
	});
});

describe('the letters of batches', () => {
	const arranged = { ...awards, batches: [batch('A', 'w1'), batch('B', 'w2')] };
	const turned: AwardsChange = {
		change: 'batches',
		batches: [batch('B', 'w2'), batch('A', 'w1')]
	};
	const removal: AwardsChange = { change: 'awards', decisions: [], set: [], removed: ['w1'] };
	const letters = (change: AwardsChange, areTraysLaid: boolean) => {
		const outcome = editAwards(arranged, change, { ...at, areTraysLaid });
		if (isRefusal(outcome)) throw new Error(outcome.refused);
		return batchesOf(outcome).map(({ code, awards: ids }) => [code, ...ids]);
	};

	test('follow the order as long as the day has not begun', () => {
		expect(letters(turned, false)).toEqual([
			['A', 'w2'],
			['B', 'w1']
		]);
		expect(letters(removal, false)).toEqual([['A', 'w2']]);
	});

	test('stay as they lie on the trays once it has', () => {
		expect(letters(turned, true)).toEqual([
			['B', 'w2'],
			['A', 'w1']
		]);
	});
});

test('the table of kinds and the size of the stage are the office’s', () => {
	const kinds = DEFAULT_KINDS.slice(0, 2);
	expect(edited({ change: 'award-table', kinds, stageSize: 5 })).toEqual({
		...awards,
		kinds,
		stageSize: 5
	});
});

test.each([
	['is honoured', { list: [anAward({ personId: 'p' })] }],
	['presents', { batches: [{ ...batch('A', 'w1'), presenterId: 'p' }] }],
	['is the spare', { batches: [{ ...batch('A', 'w1'), spareId: 'p' }] }]
])('somebody who %s is needed', (_, changes) => {
	expect(isInAwards('p', { ...awards, ...changes })).toBe(true);
	expect(isInAwards('q', { ...awards, ...changes })).toBe(false);
});
