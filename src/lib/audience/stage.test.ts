import { describe, expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import type { Presence } from '#lib/people/person.ts';
import { evolve } from '#lib/run/evolve.ts';
import { READY } from '#lib/run/progress.ts';
import {
	aConference,
	aCue,
	anAward,
	anItem,
	aPerson,
	aRun,
	aSpeaker,
	aState,
	minute,
	type Asking
} from '#lib/testing/make.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { stageView } from './stage.ts';

const discussion = anItem({
	id: 'talk',
	kind: 'discussion',
	cues: [
		aCue({ id: 'rules' }),
		aCue({ id: 'paper', each: 'paper' }),
		aCue({ id: 'open' }),
		aCue({ id: 'sum' })
	]
});
const ceremony = anItem({
	id: 'awards',
	kind: 'awards',
	cues: [aCue({ id: 'decision' }), aCue({ id: 'call', each: 'batch' })]
});
const batch = (code: string, ...awards: readonly string[]) => ({
	code,
	awards,
	presenterId: code === 'A' ? 'chair' : null,
	spareId: null
});
const conference = aConference({
	agenda: [discussion, ceremony],
	discussion: {
		papers: [aSpeaker({ id: 'p1', name: 'An' }), aSpeaker({ id: 'p2', name: 'Bình' })],
		paperMinutes: 7,
		floorMinutes: 3
	},
	awards: {
		...NO_AWARDS,
		list: ['one', 'two', 'three'].map((id) => anAward({ id, name: id, personId: id })),
		batches: [batch('A', 'one', 'two'), batch('B', 'three')]
	}
});
const come = (id: string, presence: Presence = 'present') => aPerson({ id, name: id, presence });
const chair = aPerson({ id: 'chair', name: 'Hồ Ngọc Thúy', honorific: 'Bà', presence: 'present' });

function stage(people: readonly ReturnType<typeof aPerson>[], ...askings: readonly Asking[]) {
	const run = aRun(laidOut(conference, READY), [0, 'start'], ...askings);
	return stageView(aState({ conference, run, people }));
}
const go = (at: number, cue: string): Asking => [at, { command: 'go-to', cue }];
const NOTHING = { clock: null, next: null, sign: '', batch: null, standby: null };

describe('in the discussion', () => {
	test('whoever speaks first is to get ready before anybody speaks', () => {
		expect(stage([])).toMatchObject({ ...NOTHING, next: 'Ông An' });
	});

	test('a speaker sees the time left and nothing of anybody else', () => {
		expect(stage([], [1, 'next'])).toMatchObject({
			...NOTHING,
			clock: { minutes: 7, spent: 0, since: minute(1) }
		});
	});

	test('who has spoken is not called again when nobody has the floor', () => {
		expect(stage([], [1, 'next'], [9, 'next'], [16, 'next'])).toMatchObject(NOTHING);
	});

	test('the chair’s word is the speaker’s, and goes with them', () => {
		const word: Asking = [2, { command: 'sign', text: 'Xin kết luận' }];
		expect(stage([], [1, 'next'], word).sign).toBe('Xin kết luận');
		expect(stage([], [1, 'next'], word, [3, 'next']).sign).toBe('');
	});
});

describe('a question before the members', () => {
	const put: Asking = [
		2,
		{ command: 'open-vote', question: 'NHẤT TRÍ?', way: 'hands', secret: false, present: 3 },
		'v'
	];

	test('is told to whoever waits with the floor, and nothing of what it asks', () => {
		expect(stage([], [1, 'next']).isVoting).toBe(false);
		const asked = stage([], [1, 'next'], put);
		expect(asked.isVoting).toBe(true);
		expect(JSON.stringify(asked)).not.toContain('NHẤT TRÍ?');
	});

	test('is over once it is closed, and not while its hands are counted again', () => {
		const counts = { for: 3, against: 0, other: 0 };
		const closed: readonly Asking[] = [put, [3, { command: 'close-vote', vote: 'v', counts }]];
		expect(stage([], ...closed).isVoting).toBe(false);
		expect(stage([], ...closed, [4, { command: 'recount-vote', vote: 'v' }]).isVoting).toBe(true);
	});
});

describe('in the ceremony', () => {
	const all = [chair, come('one'), come('two'), come('three')];

	test('the first batch stands by before it is called', () => {
		const view = stage(all, go(1, 'decision'));
		expect(view).toMatchObject({ ...NOTHING, standby: { code: 'A', number: 1 } });
	});

	test('a batch stands in its places, and the next one stands by', () => {
		const { batch, standby } = stage(all, go(1, 'call.A'));
		expect(batch).toMatchObject({
			code: 'A',
			number: 1,
			kind: 'Giấy khen',
			presenter: 'Bà Hồ Ngọc Thúy'
		});
		expect(batch?.places.map(({ place, name }) => [place, name])).toEqual([
			[1, 'Ông one'],
			[2, 'Ông two']
		]);
		expect(standby).toMatchObject({ code: 'B', presenter: null });
	});

	test('an absence is a gap: nobody moves up, and nothing says why', () => {
		const { batch } = stage([chair, come('one', 'absent'), come('two')], go(1, 'call.A'));
		expect(batch?.places.map(({ place, name, title }) => [place, name, title !== ''])).toEqual([
			[1, null, false],
			[2, 'Ông two', true]
		]);
	});

	test('who was withdrawn leaves a gap too', () => {
		const at = aRun(laidOut(conference, READY), [0, 'start'], go(1, 'call.A'));
		const mark = { as: 'withdrawn' } as const;
		const run = evolve(at, { type: 'award-marked', award: 'one', mark, at: minute(2) });
		expect(stageView(aState({ conference, run, people: all })).batch?.places).toMatchObject([
			{ place: 1, name: null, title: '', by: null, isUnseen: false },
			{ place: 2, name: 'Ông two' }
		]);
	});

	test('a batch nobody comes up for is no row of gaps, and the next one stands by', () => {
		const away = (['one', 'two'] as const).map((id) => come(id, 'absent'));
		const at = aRun(laidOut(conference, READY), [0, 'start'], go(1, 'call.A'));
		const { batch, standby } = stageView(
			aState({ conference, run: at, people: [chair, ...away, come('three')] })
		);
		expect(batch).toMatchObject({ code: 'A', places: [] });
		expect(standby).toMatchObject({ code: 'B', places: [{ name: 'Ông three' }] });
	});

	test('who receives for another is named beside them', () => {
		const at = aRun(laidOut(conference, READY), [0, 'start'], go(1, 'call.A'));
		const mark = { as: 'represented', by: 'Bà Lan' } as const;
		const run = evolve(at, { type: 'award-marked', award: 'two', mark, at: minute(2) });
		expect(stageView(aState({ conference, run, people: all })).batch?.places[1]).toMatchObject({
			name: 'Ông two',
			by: 'Bà Lan'
		});
	});

	test('whom the doors have not seen is to be looked for', () => {
		const { batch } = stage([chair, come('one', 'expected'), come('two')], go(1, 'call.A'));
		expect(batch?.places.map(({ isUnseen }) => isUnseen)).toEqual([true, false]);
	});

	test('after the last batch nobody stands by', () => {
		expect(stage(all, go(1, 'call.A'), go(2, 'call.B')).standby).toBe(null);
	});

	test('a batch that was passed over stands by again', () => {
		expect(stage(all, go(1, 'call.B')).standby).toMatchObject({ code: 'A', number: 1 });
	});
});

test('after the end nothing is left of it', () => {
	const word: Asking = [2, { command: 'sign', text: 'Xin kết luận' }];
	expect(stage([], [1, 'next'], word, [3, 'end'])).toMatchObject(NOTHING);
});
