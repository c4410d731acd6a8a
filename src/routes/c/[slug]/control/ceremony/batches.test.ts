import { describe, expect, test } from 'vitest';
import type { DeskBatch, DeskRecipient } from '#lib/audience/desk-ceremony.ts';
import {
	codesAhead,
	codesLeft,
	codesOfNobody,
	codesPassed,
	countMissing,
	countReceiving,
	lacksPresenter,
	markOf,
	mayCall,
	mayRecall,
	pressed,
	stageOf
} from './batches.ts';

const batch = (code: string, state: DeskBatch['state'], changes: Partial<DeskBatch> = {}) =>
	({
		code,
		number: 1,
		kind: 'Giấy khen',
		form: 'individual',
		recipients: [],
		presenter: 'Bà Hồ Ngọc Thúy',
		presenterTitle: '',
		insteadOf: null,
		cue: `awards-batch.${code}`,
		state,
		...changes
	}) satisfies DeskBatch;
const recipient = (changes: Partial<DeskRecipient> = {}): DeskRecipient => ({
	award: 'a1',
	place: 1,
	name: 'Ông Lê Thanh Dũng',
	called: 'ông Lê Thanh Dũng',
	title: '',
	attending: { as: 'expected' },
	isMarked: false,
	...changes
});
const codes = (next: string | null, ...batches: readonly DeskBatch[]) => {
	const { now, standby, others } = stageOf({ batches, standby: next });
	return [now?.code, standby?.code, others.map(({ code }) => code)];
};

describe('the stage', () => {
	test('before the first batch has only who stands by', () => {
		expect(codes('A', batch('A', 'ahead'), batch('B', 'ahead'))).toEqual([undefined, 'A', ['B']]);
	});

	test('has who is on it and who comes after', () => {
		expect(codes('B', batch('A', 'done'), batch('C', 'now'), batch('B', 'ahead'))).toEqual([
			'C',
			'B',
			['A']
		]);
	});

	test('is empty when all have been', () => {
		expect(codes(null, batch('A', 'done'))).toEqual([undefined, undefined, ['A']]);
	});
});

test('only batches still ahead change places', () => {
	expect(codesAhead([batch('A', 'done'), batch('C', 'now'), batch('B', 'ahead')])).toEqual(['B']);
});

describe('a batch that was passed over', () => {
	const passed = batch('B', 'passed');
	const all = [batch('A', 'done'), passed, batch('C', 'nobody'), batch('D', 'ahead')];
	const ceremony = { item: 'awards', batches: all, standby: 'D' };

	test('is told from one nobody comes up for', () => {
		expect(codesPassed(all)).toEqual(['B']);
		expect(codesOfNobody(all)).toEqual(['C']);
	});

	test('is left uncalled with those still ahead, once the awards are left', () => {
		expect(codesLeft({ ceremony, item: 'awards' })).toEqual(['B', 'D']);
		expect(codesLeft({ ceremony, item: 'speech' })).toEqual([]);
		expect(codesLeft({ ceremony: null, item: 'awards' })).toEqual([]);
	});

	test.each<[string, DeskBatch, Parameters<typeof mayCall>[1], boolean]>([
		[
			'ahead, in its item',
			batch('D', 'ahead'),
			{ phase: 'running', item: 'awards', ceremony },
			true
		],
		[
			'ahead, before its item',
			batch('D', 'ahead'),
			{ phase: 'running', item: 'welcome', ceremony },
			false
		],
		['passed, in its item', passed, { phase: 'paused', item: 'awards', ceremony }, true],
		['passed, after its item', passed, { phase: 'running', item: 'speech', ceremony }, true],
		['passed, after the end', passed, { phase: 'ended', item: 'speech', ceremony }, false],
		['on the stage', batch('D', 'now'), { phase: 'running', item: 'awards', ceremony }, false],
		['given', batch('A', 'done'), { phase: 'running', item: 'awards', ceremony }, false],
		[
			'of nobody',
			batch('C', 'nobody', { cue: null }),
			{ phase: 'running', item: 'awards', ceremony },
			false
		]
	])('may be called: %s', (_, one, view, may) => {
		expect(mayCall(one, view)).toBe(may);
	});
});

test.each<[string, DeskBatch['state'], Parameters<typeof mayRecall>[1]['phase'], boolean]>([
	['given', 'done', 'running', true],
	['given, in a pause', 'done', 'paused', true],
	['given, after the end', 'done', 'ended', false],
	['on the stage', 'now', 'running', false],
	['passed over', 'passed', 'running', false]
])('a batch may be called again: %s', (_, state, phase, may) => {
	expect(mayRecall({ state }, { phase })).toBe(may);
});

test('a batch nobody can present is to be settled until it is over, unless nobody comes up', () => {
	expect(lacksPresenter(batch('A', 'ahead', { presenter: null }))).toBe(true);
	expect(lacksPresenter(batch('A', 'passed', { presenter: null }))).toBe(true);
	expect(lacksPresenter(batch('A', 'done', { presenter: null }))).toBe(false);
	expect(lacksPresenter(batch('A', 'nobody', { presenter: null }))).toBe(false);
	expect(lacksPresenter(batch('A', 'now'))).toBe(false);
});

test('whom nobody has seen is counted', () => {
	const recipients = [recipient({ attending: { as: 'missing' } }), recipient()];
	expect(countMissing(batch('A', 'ahead', { recipients }))).toBe(1);
});

test('who receives is who is called up: neither the withdrawn, nor the absent, nor the unseen', () => {
	const recipients = [
		recipient(),
		recipient({ attending: { as: 'here' }, isMarked: true }),
		recipient({ attending: { as: 'represented', by: 'Bà Lê Thị Mai' }, isMarked: true }),
		recipient({ attending: { as: 'withdrawn' }, isMarked: true }),
		recipient({ attending: { as: 'absent' } }),
		recipient({ attending: { as: 'missing' } })
	];
	expect(countReceiving({ recipients })).toBe(3);
});

describe('a mark', () => {
	test('is what a human said, never what the doors know', () => {
		expect(markOf(recipient({ attending: { as: 'absent' } }))).toBe(null);
		expect(markOf(recipient({ attending: { as: 'absent' }, isMarked: true }))).toBe('absent');
	});

	test('is set by a press', () => {
		expect(pressed(recipient({ attending: { as: 'absent' } }), 'absent')).toEqual({
			command: 'mark-award',
			award: 'a1',
			mark: { as: 'absent' }
		});
	});

	test('is taken back by the same press', () => {
		const marked = recipient({ attending: { as: 'absent' }, isMarked: true });
		expect(pressed(marked, 'absent').mark).toBe(null);
		expect(pressed(marked, 'here').mark).toEqual({ as: 'here' });
	});
});
