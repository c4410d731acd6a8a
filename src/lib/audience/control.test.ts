import { describe, expect, test } from 'vitest';
import {
	aConference,
	aCue,
	aDay,
	aLine,
	anItem,
	aPerson,
	aRun,
	aState,
	minute,
	type Asking
} from '#lib/testing/make.ts';
import { controlView } from './control.ts';

const day = aDay();
const desk = (...askings: readonly Asking[]) => controlView(aState({ run: aRun(day, ...askings) }));
const rowOf = (id: string, ...askings: readonly Asking[]) =>
	desk(...askings).rows.find((row) => row.id === id);

describe('a row of the desk’s run-sheet', () => {
	test('has all there is to know of an item ahead', () => {
		expect(rowOf('a')).toEqual({
			id: 'a',
			number: 1,
			title: 'Mục a',
			kind: 'other',
			performer: 'MC',
			performerTitle: '',
			called: '',
			insteadOf: null,
			assignee: null,
			performerId: null,
			standInId: null,
			unmanned: false,
			minutes: 10,
			adjusted: 0,
			flexible: false,
			least: 5,
			left: 10,
			spent: 0,
			from: minute(0),
			startedAt: null,
			endedAt: null,
			skipped: false,
			inserted: false,
			optional: false,
			cues: [
				{ id: 'a-1', title: 'Bước', figures: [], turn: null },
				{ id: 'a-2', title: 'Bước', figures: [], turn: null }
			]
		});
	});

	test('tells when the item began and ended', () => {
		expect(rowOf('a', [2, 'start'])).toMatchObject({ startedAt: minute(2), endedAt: null });
		expect(rowOf('a', [2, 'start'], [9, { command: 'go-to', cue: 'b-1' }])).toMatchObject({
			startedAt: minute(2),
			endedAt: minute(9)
		});
	});

	test('tells what an item still needs, minutes given or taken counted', () => {
		expect(
			rowOf('b', [0, { command: 'adjust', changes: [{ item: 'b', minutes: -5 }] }])
		).toMatchObject({ minutes: 15, adjusted: -5, left: 15 });
		expect(rowOf('a', [0, 'start'], [4, { command: 'go-to', cue: 'b-1' }])).toMatchObject({
			left: 6
		});
		expect(rowOf('b', [0, { command: 'skip', item: 'b' }])).toMatchObject({
			skipped: true,
			left: 0
		});
	});

	test('leaves the current item to its clock', () => {
		expect(rowOf('a', [0, 'start'])).toMatchObject({ left: 0 });
	});

	test('tells how long the item took once it was left, and in the end of the last one too', () => {
		const on: Asking = [9, { command: 'go-to', cue: 'b-1' }];
		expect(rowOf('a', [2, 'start'], on)).toMatchObject({ spent: 7 });
		expect(rowOf('b', [2, 'start'], on)).toMatchObject({ spent: 0 });
		expect(rowOf('b', [2, 'start'], on, [30, 'end'])).toMatchObject({ spent: 21 });
	});

	test('has no planned time for what was not planned', () => {
		const asking: Asking = [
			0,
			{ command: 'insert', title: 'Giải lao', kind: 'break', minutes: 10, before: 'b' },
			'new'
		];
		expect(rowOf('new', asking)).toMatchObject({ from: null, inserted: true, number: null });
	});
});

describe('who performs', () => {
	const chair = aPerson({ id: 'chair', honorific: 'Bà', name: 'Hồ Ngọc Thúy' });
	const vice = aPerson({ id: 'vice', name: 'Lê Minh Bảo', position: 'PCT' });
	const item = anItem({ performerId: 'chair' });
	const row = (people: readonly ReturnType<typeof aPerson>[], standInId: string | null = null) =>
		controlView(aState({ conference: aConference({ agenda: [{ ...item, standInId }] }), people }))
			.rows[0];

	test('is named with the title', () => {
		expect(row([chair])).toMatchObject({
			performer: 'Bà Hồ Ngọc Thúy',
			performerTitle: 'Phó Chủ tịch UBND Quận 5',
			called: 'bà Hồ Ngọc Thúy',
			unmanned: false
		});
	});

	test('is named with whoever they stand in for', () => {
		expect(row([chair, vice], 'vice')).toMatchObject({
			performer: 'Ông Lê Minh Bảo',
			insteadOf: 'bà Hồ Ngọc Thúy',
			assignee: 'bà Hồ Ngọc Thúy',
			unmanned: false
		});
	});

	test('is named as whom a stand-in would be chosen for', () => {
		expect(row([chair])).toMatchObject({ insteadOf: null, assignee: 'bà Hồ Ngọc Thúy' });
	});

	test.each([null, 'vice'])(
		'is nobody when they stay away and so does their stand-in',
		(standIn) => {
			const away = [chair, vice].map((person) => ({ ...person, presence: 'absent' as const }));
			expect(row(away, standIn)).toMatchObject({ unmanned: true, insteadOf: null });
		}
	);
});

describe('who has come', () => {
	const members = ['one', 'two', 'three'].map((id, index) =>
		aPerson({ id, category: 'members', presence: index < 2 ? 'present' : 'expected' })
	);
	const view = (changes: Parameters<typeof aState>[0] = {}) =>
		controlView(aState({ people: members, ...changes }));

	test('is counted, with the quorum the office set', () => {
		expect(view()).toMatchObject({
			figures: { present: null, presentAt: null, later: 0, summoned: 3, listed: 2 },
			tally: { members: { summoned: 3, present: 2, waiting: 1 }, inHall: 2 },
			categories: [
				{ id: 'members', title: 'Ủy viên' },
				{ id: 'guests', title: 'Khách mời' }
			],
			needed: 0,
			closing: null
		});
		expect(view({ conference: aConference({ quorum: 'two-thirds' }) }).needed).toBe(2);
	});

	test('after the figure was read is counted by itself', () => {
		const run = aRun(day, [0, 'start'], [7, { command: 'count', figure: 'present', value: 1 }]);
		expect(view({ run }).figures).toMatchObject({ present: 1, presentAt: minute(7), later: 1 });
	});

	test('is asked for again once a figure was taken back', () => {
		const run = aRun(
			day,
			[0, { command: 'count', figure: 'present', value: 1 }],
			[1, { command: 'count', figure: 'present', value: null }]
		);
		expect(view({ run }).figures).toMatchObject({ present: null, presentAt: null, later: 0 });
	});
});

describe('the desk', () => {
	test('is told what an undo would take back', () => {
		expect(desk().undo).toBe(null);
		expect(desk([0, 'start'], [1, 'next']).undo).toBe('moved');
		expect(desk([0, 'start'], [1, { command: 'note', text: 'Ghi' }]).undo).toBe('started');
	});

	test('sees its own choice for the wall, and what hangs there', () => {
		expect(desk([0, 'start'])).toMatchObject({ scene: null, picture: { kind: 'item' } });
		expect(desk([0, 'start'], [1, { command: 'show', scene: 'black' }])).toMatchObject({
			scene: { kind: 'black' },
			picture: { kind: 'black' }
		});
	});

	test('is told how many names the script still lacks, and whether it is locked', () => {
		const cues = [aCue({ lines: [aLine({ text: '{{họ tên}} {{x}}' })] })];
		const conference = aConference({ agenda: [anItem({ cues })], lockedAt: minute(0) });
		expect(controlView(aState({ conference }))).toMatchObject({ gaps: 2, locked: true });
	});

	test('may choose among everybody, by name and title, and sees who stays away', () => {
		const people = [
			aPerson({ id: 'one' }),
			aPerson({ id: 'two', honorific: 'Bà', name: 'An', presence: 'absent' })
		];
		expect(controlView(aState({ people })).people).toEqual([
			{ id: 'one', name: 'Ông Đỗ Thịnh', title: 'Phó Chủ tịch UBND Quận 5', presence: 'expected' },
			{ id: 'two', name: 'Bà An', title: 'Phó Chủ tịch UBND Quận 5', presence: 'absent' }
		]);
	});
});
