import { describe, expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { peopleById, type Person, type Presence } from '#lib/people/person.ts';
import { evolve } from '#lib/run/evolve.ts';
import type { RunEvent } from '#lib/run/event.ts';
import { READY } from '#lib/run/progress.ts';
import {
	aConference,
	aCue,
	anAward,
	anItem,
	aPerson,
	aRun,
	aSpeaker,
	minute
} from '#lib/testing/make.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { picture } from './scene.ts';

const conference = aConference({
	agenda: [
		anItem({
			id: 'talk',
			title: 'Thảo luận.',
			kind: 'discussion',
			cues: [aCue({ id: 'rules' }), aCue({ id: 'paper', scene: 'speaker', each: 'paper' })]
		}),
		anItem({
			id: 'awards',
			kind: 'awards',
			performerId: 'chair',
			cues: [
				aCue({ id: 'decision' }),
				aCue({ id: 'call', scene: 'batch', each: 'batch' }),
				aCue({ id: 'return', scene: 'item', each: 'batch' })
			]
		})
	],
	discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p', minutes: 5 })] },
	awards: {
		...NO_AWARDS,
		list: ['one', 'two', 'three'].map((id) =>
			anAward({ id, name: id, title: `Phường ${id}`, personId: id })
		),
		batches: [
			{
				code: 'A',
				awards: ['two', 'one', 'three'],
				presenterId: 'chair',
				spareId: 'spare'
			}
		]
	}
});
const person = (id: string, presence: Presence = 'present') =>
	aPerson({ id, name: id, presence, position: 'Chủ tịch', unit: 'Quận 5' });
const all = ['one', 'two', 'three', 'chair', 'spare'].map((id) => person(id));
const without = (away: string) =>
	all.map((each) => (each.id === away ? person(each.id, 'absent') : each));

/** The wall at a cue, after what happened there. */
function wallAt(cue: string, people: readonly Person[], ...events: readonly RunEvent[]) {
	const agenda = laidOut(conference, READY);
	const run = aRun(agenda, [0, 'start'], [1, { command: 'go-to', cue }]);
	return picture(conference, peopleById(people), events.reduce(evolve, run), null);
}
const show = (kind: 'vote' | 'speaking-time'): RunEvent => ({
	type: 'scene-set',
	scene: { kind, text: '', until: null },
	at: minute(2)
});

describe('the batch on the stage', () => {
	test('stands in its own order, with units and with who presents', () => {
		expect(wallAt('call.A', all)).toEqual({
			kind: 'batch',
			code: 'A',
			title: 'Giấy khen',
			names: [
				{ name: 'Ông two', title: 'Phường two' },
				{ name: 'Ông one', title: 'Phường one' },
				{ name: 'Ông three', title: 'Phường three' }
			],
			presenter: { name: 'Ông chair', title: 'Chủ tịch Quận 5' }
		});
	});

	test('names each kind somebody comes up for, once', () => {
		const kinds = { one: 'Bằng khen', two: 'Giấy khen', three: 'Kỷ niệm chương' };
		const list = conference.awards.list.map((award) => ({
			...award,
			kind: kinds[award.id as keyof typeof kinds]
		}));
		const mixed = { ...conference, awards: { ...conference.awards, list } };
		const run = aRun(laidOut(mixed, READY), [0, 'start'], [1, { command: 'go-to', cue: 'call.A' }]);
		const mark = { as: 'absent' } as const;
		const gone = evolve(run, { type: 'award-marked', award: 'three', mark, at: minute(2) });
		expect(picture(mixed, peopleById(all), gone, null)).toMatchObject({
			title: 'Giấy khen, Bằng khen'
		});
	});

	test('leaves the item when nobody of it is seen, without whoever read the decision', () => {
		const unseen = all.map(({ id }) => person(id, id === 'chair' ? 'present' : 'expected'));
		expect(wallAt('decision', unseen)).toMatchObject({ kind: 'item', performer: 'Ông chair' });
		expect(wallAt('call.A', unseen)).toMatchObject({ kind: 'item', performer: null });
		expect(wallAt('return.A', all)).toMatchObject({ kind: 'item', performer: null });
	});

	test('shows nobody who is marked absent', () => {
		const mark = { as: 'absent' } as const;
		const event: RunEvent = { type: 'award-marked', award: 'one', mark, at: minute(2) };
		expect(JSON.stringify(wallAt('call.A', all, event))).not.toContain('one');
	});

	test('shows the award of whom somebody represents, and not who that is', () => {
		const mark = { as: 'represented', by: 'BÀ LAN' } as const;
		const event: RunEvent = { type: 'award-marked', award: 'one', mark, at: minute(2) };
		const shown = JSON.stringify(wallAt('call.A', without('one'), event));
		expect(shown).toContain('Ông one');
		expect(shown).not.toContain('BÀ LAN');
	});

	test('is presented by the spare when the presenter is not there', () => {
		expect(wallAt('call.A', without('chair'))).toMatchObject({
			presenter: { name: 'Ông spare' }
		});
	});
});

test('who gives a paper stands with its topic', () => {
	expect(wallAt('paper.p', [])).toEqual({
		kind: 'speaker',
		name: 'Ông Lê Thanh Dũng',
		title: 'Ủy ban MTTQ Việt Nam Phường 3',
		item: 'Thảo luận',
		topic: 'Chăm lo người nghèo'
	});
});

describe('the desk may show a speaker’s time', () => {
	test('while somebody has the floor', () => {
		expect(wallAt('paper.p', [], show('speaking-time'))).toEqual({
			kind: 'speaking-time',
			name: 'Ông Lê Thanh Dũng',
			clock: { minutes: 5, spent: 0, since: minute(1) }
		});
	});

	test('and the item when nobody has', () => {
		expect(wallAt('rules', [], show('speaking-time'))).toMatchObject({ kind: 'item' });
	});
});

describe('the desk may show the vote', () => {
	const opened: RunEvent = {
		type: 'vote-opened',
		vote: 'v',
		question: 'Nhất trí?',
		way: 'pages',
		secret: false,
		entitled: 3,
		at: minute(2)
	};
	const cast: RunEvent = {
		type: 'vote-cast',
		vote: 'v',
		person: 'MỘT VỊ',
		choice: 'for',
		at: minute(3)
	};

	test('with how many have answered, and never who or what', () => {
		const shown = wallAt('rules', [], opened, cast, show('vote'));
		expect(shown).toEqual({
			kind: 'vote',
			question: 'Nhất trí?',
			entitled: 3,
			answered: 1,
			isRecounting: false,
			result: null
		});
	});

	test('with its result once it is closed', () => {
		const counts = { for: 2, against: 1, other: 0 };
		const closed: RunEvent = { type: 'vote-closed', vote: 'v', entitled: 3, counts, at: minute(4) };
		expect(wallAt('rules', [], opened, closed, show('vote'))).toMatchObject({
			result: { for: 2, against: 1, other: 0, rate: '66,67%', adopted: true }
		});
	});

	test('and no result while its hands are counted again', () => {
		const hands: RunEvent = { ...opened, way: 'hands' };
		const counts = { for: 2, against: 1, other: 0 };
		const closed: RunEvent = { type: 'vote-closed', vote: 'v', entitled: 3, counts, at: minute(4) };
		const again: RunEvent = { type: 'vote-recounting', vote: 'v', at: minute(5) };
		expect(wallAt('rules', [], hands, closed, again, show('vote'))).toMatchObject({
			isRecounting: true,
			result: null
		});
	});

	test('and the item when nothing was put', () => {
		expect(wallAt('rules', [], show('vote'))).toMatchObject({ kind: 'item' });
	});
});
