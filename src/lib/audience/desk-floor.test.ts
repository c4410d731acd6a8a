import { describe, expect, test } from 'vitest';
import { aConference, aCue, anItem, aPerson, aSpeaker, aState, minute } from '#lib/testing/make.ts';
import { NO_FLOOR } from '#lib/discussion/floor.ts';
import { peopleById } from '#lib/people/person.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { READY } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { deskFloor } from './desk-floor.ts';

const agenda = [
	anItem({
		id: 'talk',
		kind: 'discussion',
		cues: [
			aCue({ id: 'rules' }),
			aCue({ id: 'say', each: 'paper' }),
			aCue({ id: 'floor', each: 'floor' })
		]
	})
];
const papers = ['p1', 'p2', 'p3'].map((id) => aSpeaker({ id, unit: 'UBND Quận 5', personId: id }));
const conference = aConference({ agenda, discussion: { ...NO_DISCUSSION, papers } });
const people = [
	aPerson({ id: 'p1', name: 'Lý Một', presence: 'left' }),
	aPerson({ id: 'p2', name: 'Lý Hai', presence: 'present' }),
	aPerson({ id: 'p3', name: 'Lý Ba', presence: 'absent' })
];
const request = (id: string) => ({
	id,
	person: 'p2',
	topic: `Việc ${id}`,
	at: minute(1),
	withdrawn: false
});

/** The first paper was heard, the second is, two words from the floor follow; one request is open. */
const state = aState({
	conference,
	people,
	run: {
		...NEW_RUN,
		requests: [request('r1'), request('r2')],
		progress: {
			...READY,
			phase: 'running',
			item: 'talk',
			cue: 'say.p2',
			turn: 'p2',
			stays: [
				{ item: 'talk', turn: 'p1', from: minute(0), to: minute(5), paused: 0 },
				{ item: 'talk', turn: 'p2', from: minute(5), to: null, paused: 0 }
			],
			floor: {
				...NO_FLOOR,
				admitted: [aSpeaker({ id: 'r1', minutes: 3 }), aSpeaker({ id: 'x', name: 'Bỏ' })],
				dropped: ['x'],
				extra: { p3: 2 },
				sign: 'Xin kết thúc'
			}
		}
	}
});
const floor = deskFloor(state);

describe('the discussion on the desk', () => {
	test('has everybody in the order in which they are heard, and where each stands', () => {
		expect(
			floor.speakers.map(({ id, kind, state: stands, cue }) => [id, kind, stands, cue])
		).toEqual([
			['p1', 'paper', 'done', 'say.p1'],
			['p2', 'paper', 'now', 'say.p2'],
			['p3', 'paper', 'ahead', 'say.p3'],
			['r1', 'floor', 'ahead', 'floor.r1']
		]);
	});

	test('names them as the list of people does, and has their clocks', () => {
		expect(floor.speakers[1]).toMatchObject({
			name: 'Ông Lý Hai',
			title: 'Phó Chủ tịch UBND Quận 5',
			clock: { minutes: 7, spent: 0, since: minute(5) }
		});
		expect(floor.speakers[2]?.clock.minutes).toBe(9);
	});

	test('has a paper stay a paper whose topic was put right', () => {
		const { run } = state;
		const { progress } = run;
		const topics = { p3: 'Nước sạch' };
		const retitled = { ...progress, floor: { ...progress.floor, topics } };
		const { speakers } = deskFloor({ ...state, run: { ...run, progress: retitled } });
		expect(speakers[2]).toMatchObject({ id: 'p3', kind: 'paper', topic: 'Nước sạch' });
	});

	test('knows who is not there to be called', () => {
		expect(floor.speakers.map(({ attending }) => attending)).toEqual([
			'absent',
			'here',
			'absent',
			'expected'
		]);
	});

	test('knows whom the doors have not seen, once they count', () => {
		const due = people.map((person) =>
			person.id === 'p3' ? { ...person, presence: 'expected' as const } : person
		);
		const third = (list: typeof due) =>
			deskFloor({ ...state, people: peopleById(list) }).speakers[2]?.attending;
		expect(third(due)).toBe('missing');
		expect(third(due.filter(({ id }) => id === 'p3'))).toBe('expected');
	});

	test('knows who speaks, who comes next, who will not speak, and the word on their screen', () => {
		expect(floor).toMatchObject({
			speaking: 'p2',
			next: 'p3',
			dropped: [{ id: 'x', name: 'Ông Bỏ' }],
			sign: 'Xin kết thúc'
		});
	});

	test('has the requests nobody has answered', () => {
		expect(floor.requests).toEqual([
			{
				id: 'r2',
				name: 'Ông Lý Hai',
				title: 'Phó Chủ tịch UBND Quận 5',
				topic: 'Việc r2',
				at: minute(1)
			}
		]);
	});

	test('leads nowhere while it is switched off', () => {
		const off = agenda.map((item) => ({ ...item, enabled: false }));
		const { speakers } = deskFloor({ ...state, conference: { ...conference, agenda: off } });
		expect(speakers.map(({ cue }) => cue)).toEqual([null, null, null, null]);
	});
});
