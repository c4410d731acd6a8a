import { describe, expect, test } from 'vitest';
import { evolve } from '#lib/run/evolve.ts';
import {
	aConference,
	aCue,
	aDay,
	aLine,
	anItem,
	aPerson,
	aRun,
	aSpeaker,
	aState,
	minute,
	type Asking
} from '#lib/testing/make.ts';
import type { Person, Presence } from '#lib/people/person.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { READY } from '#lib/run/progress.ts';
import type { Run } from '#lib/run/run.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { mcView, type McView } from './mc.ts';
import { receptionView } from './reception.ts';

const day = [
	anItem({ id: 'photo', part: 'after', numbered: false }),
	...aDay(),
	anItem({ id: 'welcome', part: 'before', numbered: false }),
	anItem({ id: 'off', enabled: false })
];

const NAMES =
	'{{#nhóm đại biểu}}{{#đại biểu}}{{họ tên}}{{#đi thay}} thay {{họ tên vắng}}{{/đi thay}}, {{/đại biểu}}{{#cùng dự}}cùng {{số vị}} vị.{{/cùng dự}}{{/nhóm đại biểu}}';

function tablet(...askings: readonly Asking[]) {
	return mcView(aState({ conference: aConference({ agenda: day }), run: aRun(day, ...askings) }));
}

describe('the MC’s tablet', () => {
	test('holds the script from the welcome to the farewell, in the order of the day', () => {
		const { script } = tablet([0, { command: 'place', item: 'c', before: 'a' }]);
		expect(script.map(({ id, number }) => [id, number])).toEqual([
			['welcome', null],
			['c', 3],
			['a', 1],
			['b', 2],
			['photo', null]
		]);
	});

	test('keeps the words of what was skipped', () => {
		const view = tablet([0, { command: 'skip', item: 'b' }]);
		expect(view.skipped).toEqual(['b']);
		expect(view.script.map((item) => item.id)).toContain('b');
	});

	test('has a place for what was inserted', () => {
		const view = tablet([
			0,
			{ command: 'insert', title: 'Giải lao', kind: 'break', minutes: 10, before: 'b' },
			'new'
		]);
		expect(view.script[2]).toMatchObject({
			id: 'new',
			title: 'Giải lao',
			cues: [{ id: 'new-cue', lines: [] }]
		});
	});

	test('shows messages until they are acknowledged', () => {
		const told: Asking[] = [
			[0, { command: 'tell', text: 'Một' }, 'one'],
			[1, { command: 'tell', text: 'Hai' }, 'two'],
			[2, { command: 'acknowledge', message: 'one' }]
		];
		expect(tablet(...told).messages).toEqual([
			{ id: 'two', text: 'Hai', at: minute(1), seenAt: null }
		]);
	});

	test('knows the current cue', () => {
		expect(tablet().cue).toBe(null);
		expect(tablet([0, 'start'], [1, 'next']).cue).toBe('a-2');
	});
});

describe('once the hall was told who is there', () => {
	const agenda = [
		anItem({
			id: 'a',
			cues: [
				aCue({ id: 'names', lines: [aLine({ text: NAMES })] }),
				aCue({ id: 'figure', lines: [aLine({ text: 'Có mặt {{có mặt}} vị.' })] })
			]
		})
	];
	const guest = (id: string, changes: Partial<Person> = {}) =>
		aPerson({ id, name: id, presence: 'present', ...changes });
	const member = (id: string) => guest(id, { category: 'members' });
	const there = [
		guest('An'),
		guest('Bình', { introduction: 'together' }),
		guest('Thay', { position: '', unit: '' }),
		guest('Cường', { presence: 'absent', substituteId: 'Thay' }),
		member('m')
	];
	const before = { ...aRun(agenda, [0, 'start']), introducedLate: ['Hoa'] };
	const told = evolve(before, {
		type: 'moved',
		at: minute(7),
		item: 'a',
		cue: 'figure',
		heard: {
			present: 1,
			introduced: { guests: { byName: ['An', 'Thay'], together: ['Bình'] } }
		}
	});
	const held = (run: Run, people: readonly Person[]) =>
		mcView(aState({ conference: aConference({ agenda }), run, people }));
	const words = ({ script }: McView, cue: number) =>
		script[0]?.cues[cue]?.lines[0]?.segments.map(({ text }) => text).join('');

	test('whoever comes later changes none of the words', () => {
		const all = there.map((person) => ({ ...person, presence: 'present' as const }));
		for (const people of [there, [...all, guest('Dũng'), member('n')]]) {
			const view = held(told, people);
			expect(words(view, 0)).toBe('An, Thay thay Cường, cùng 1 vị.');
			expect(words(view, 1)).toBe('Có mặt 1 vị.');
		}
	});

	test('a guest who comes later has a sentence of their own, until it was read', () => {
		const people = [...there, guest('Hoa'), guest('Dũng'), member('n')];
		expect(held(told, people).late).toEqual([
			{
				id: 'Dũng',
				words:
					'Kính thưa Hội nghị! Tôi xin phép giới thiệu bổ sung: ông Dũng – Phó Chủ tịch Ủy ban nhân dân Quận 5 – vừa có mặt tại Hội nghị. Xin nhiệt liệt chào mừng!'
			}
		]);
		expect(held(before, people).late).toEqual([]);
	});

	test('a guest who comes later in another’s place is introduced so, unless the other came too', () => {
		const late = (presence: Presence) => {
			const sender = guest('Giang', { presence, substituteId: 'Dũng' });
			const { late } = held(told, [...there, guest('Dũng'), sender]);
			return late.map(({ id, words }) => [id, words.includes('đến dự thay ông Giang')]);
		};
		expect(late('absent')).toEqual([['Dũng', true]]);
		expect(late('present')).toEqual([
			['Dũng', false],
			['Giang', false]
		]);
	});

	test('nobody is to be introduced once it is over', () => {
		const over = evolve(told, { type: 'ended', at: minute(9) });
		expect(held(over, [...there, guest('Dũng')]).late).toEqual([]);
	});

	test('members who come later are told of beside the figure', () => {
		expect(held(told, [...there, member('n')]).sinceReadOut).toEqual({
			present: 1,
			at: minute(7),
			later: 1,
			cues: ['figure']
		});
		expect(held(before, there).sinceReadOut).toBe(null);
	});
});

describe('a vote’s result', () => {
	const opened = { way: 'hands', secret: false, entitled: 3, question: 'Nhất trí?' } as const;
	const counts = { for: 2, against: 1, other: 0 };
	const voted = (at: number) =>
		[
			{ type: 'vote-opened', vote: 'v', ...opened, at: minute(at) },
			{ type: 'vote-closed', vote: 'v', entitled: 3, counts, at: minute(at + 1) }
		] as const;
	const see = (run: Run) => mcView(aState({ conference: aConference({ agenda: day }), run }));
	const results = (run: Run) => see(run).results;
	const begun = aRun(day, [0, 'start']);

	test('is a sentence to read once it is known', () => {
		const [open, close] = voted(1);
		expect(results(evolve(begun, open))).toEqual([]);
		const [announced] = results(evolve(evolve(begun, open), close));
		expect(announced?.segments.map(({ text }) => text).join('')).toContain('2/3 vị Ủy viên');
	});

	test('waits through the item’s other cues, until the item is left', () => {
		const known = voted(1).reduce<Run>(evolve, begun);
		const at = (cue: string, item: string) =>
			results(evolve(known, { type: 'moved', at: minute(4), item, cue }));
		expect(at('a-2', 'a')).toHaveLength(1);
		expect(at('b-1', 'b')).toEqual([]);
	});

	test('is another announcement when the hands were counted again', () => {
		const known = voted(1).reduce<Run>(evolve, begun);
		const again = { ...voted(1)[1], at: minute(5) };
		expect(results(evolve(known, again))[0]?.id).not.toBe(results(known)[0]?.id);
	});

	test('waits behind one that was known before, whatever is put meanwhile', () => {
		const next = (vote: string, type: 'vote-opened' | 'vote-closed', at: number) =>
			type === 'vote-opened'
				? ({ type, vote, ...opened, at: minute(at) } as const)
				: ({ type, vote, entitled: 3, counts, at: minute(at) } as const);
		const two = [...voted(1), next('w', 'vote-opened', 3)].reduce<Run>(evolve, begun);
		expect(results(two).map(({ id }) => id)).toEqual([`v/${minute(2)}`]);
		const both = evolve(two, next('w', 'vote-closed', 4));
		expect(results(both).map(({ id }) => id)).toEqual([`v/${minute(2)}`, `w/${minute(4)}`]);
		const again = evolve(both, next('v', 'vote-closed', 5));
		expect(results(again).map(({ id }) => id)).toEqual([`w/${minute(4)}`, `v/${minute(5)}`]);
	});

	test('is not read while its hands are counted again, which the MC is told', () => {
		const known = voted(1).reduce<Run>(evolve, begun);
		const again = evolve(known, { type: 'vote-recounting', vote: 'v', at: minute(5) });
		expect(results(again)).toEqual([]);
		expect(see(again).question).toEqual({
			id: 'v',
			question: 'Nhất trí?',
			isRecounting: true,
			segments: []
		});
	});

	test('is asked for with the words that put the question', () => {
		const asking = see(evolve(begun, voted(1)[0]));
		expect(asking.question).toMatchObject({ id: 'v', isRecounting: false });
		expect(asking.question?.segments[0]?.text).toContain('Chủ tọa xin ý kiến');
		const known = voted(1).reduce<Run>(evolve, begun);
		expect(see(known).question).toBe(null);
	});
});

test('who was not called is told to the MC before the discussion is left, and not after', () => {
	const cues = [
		aCue({ id: 'rules' }),
		aCue({ id: 'paper', each: 'paper' }),
		aCue({ id: 'sum-up' })
	];
	const conference = aConference({
		agenda: [anItem({ id: 'talk', kind: 'discussion', cues }), anItem({ id: 'next' })],
		discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p' })] }
	});
	const laid = laidOut(conference, READY);
	const uncalledAt = (...run: readonly string[]) => {
		const steps = run.map((cue, at) => [at + 1, { command: 'go-to', cue }] as const);
		return mcView(aState({ conference, run: aRun(laid, [0, 'start'], ...steps) })).uncalled;
	};
	expect(uncalledAt()).toEqual([]);
	expect(uncalledAt('sum-up')).toEqual(['Ông Lê Thanh Dũng']);
	expect(uncalledAt('sum-up', 'next-1')).toEqual([]);
});

test('the clock of whoever has the floor is the speaker’s own', () => {
	const talk = anItem({ id: 'talk', cues: [aCue({ id: 'paper', each: 'paper' })] });
	const conference = aConference({
		agenda: [talk],
		discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p', minutes: 5 })] }
	});
	const run = aRun(laidOut(conference, READY), [3, 'start']);
	const view = mcView(aState({ conference, run }));
	expect(view.speaking).toEqual({ minutes: 5, spent: 0, since: minute(3) });
	expect(view.script[0]?.cues[0]?.turn).toEqual({ kind: 'paper', name: 'Ông Lê Thanh Dũng' });
});

test('reception is told how many have come', () => {
	const people = [
		aPerson({ id: 'one', category: 'members', presence: 'present' }),
		aPerson({ id: 'two', category: 'members' }),
		aPerson({ id: 'guest', presence: 'present' })
	];
	expect(receptionView(aState({ people }))).toMatchObject({
		phase: 'ready',
		start: minute(0),
		tally: { members: { summoned: 2, present: 1 }, inHall: 2 }
	});
});
