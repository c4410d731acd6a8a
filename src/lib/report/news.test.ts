import { describe, expect, test } from 'vitest';
import { NOBODY_CAME, report, seen } from '#lib/attendance/attendance.ts';
import type { State } from '#lib/audience/state.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { NEW_RUN, type Run } from '#lib/run/run.ts';
import { aPassage } from '#lib/testing/doors.ts';
import {
	aConference,
	anItem,
	aPerson,
	aRun,
	aSpeaker,
	aState,
	aVote,
	MEMBERS,
	aCategory,
	minute
} from '#lib/testing/make.ts';
import { newsOf } from './news.ts';

const chair = aPerson({ id: 'chair', category: 'members', name: 'Hồ Ngọc Thúy' });
const deputy = aPerson({ id: 'deputy', category: 'members', name: 'Lê Minh Bảo' });
const leader = aPerson({ id: 'leader', name: 'Ngô Minh Hùng' });
const guest = aPerson({ id: 'guest', name: 'Võ Thị Khách', introduction: 'together' });
const press = aPerson({ id: 'press', category: 'service', name: 'Phan Văn Báo' });
const people = [chair, deputy, leader, guest, press];

const agenda = [
	anItem({ id: 'opening', kind: 'opening', performerId: 'chair' }),
	anItem({ id: 'report', kind: 'report', performerId: 'deputy' }),
	anItem({ id: 'talk', kind: 'discussion' }),
	anItem({ id: 'speech', kind: 'leader-speech', performerId: 'leader' }),
	anItem({
		id: 'direction',
		kind: 'leader-speech',
		title: 'Lãnh đạo phát biểu chỉ đạo.',
		performerId: 'leader'
	}),
	anItem({ id: 'closing', kind: 'closing', performerId: 'chair' })
];
const conference = aConference({
	agenda,
	chairIds: ['chair', 'deputy'],
	categories: [MEMBERS, aCategory(), aCategory({ id: 'service', introduced: false })],
	discussion: {
		...NO_DISCUSSION,
		papers: [aSpeaker({ id: 'p1', topic: 'Chăm lo người nghèo' }), aSpeaker({ id: 'p2' })]
	}
});

/** A run in which these items were come to, ten minutes each. */
function through(...items: readonly string[]): Run {
	const steps = items.map((id, index) => {
		const go = { command: 'go-to', cue: `${id}-1` } as const;
		return [index * 10, go] as const;
	});
	return aRun(agenda, [0, 'start'], ...steps, [items.length * 10, 'end']);
}

const whole = through(...agenda.map(({ id }) => id));

type Told = Partial<Omit<State, 'people'>> & {
	readonly list?: readonly Person[];
	/** Minutes into the day at which they came. */
	readonly cameAt?: number;
};

function stateOf(
	run: Run,
	came: readonly string[],
	{ list = people, cameAt = -10, ...changes }: Told = {}
): State {
	const attendance = came
		.map((person, index) => {
			const event = { type: 'came', person, via: 'qr', green: true } as const;
			return aPassage({ id: `e${index}`, seq: index + 1, at: minute(cameAt), event });
		})
		.reduce(report, NOBODY_CAME);
	const state = aState({ conference, run, attendance, at: minute(200), ...changes });
	return { ...state, people: seen(peopleById(list), attendance) };
}

const everyone = people.map(({ id }) => id);
const ids = (list: readonly Person[] | undefined) => list?.map(({ id }) => id);

test('before the end there is nothing to tell', () => {
	const run = aRun(agenda, [0, 'start']);
	expect(newsOf(stateOf(run, everyone))).toBe(null);
	expect(newsOf(stateOf(NEW_RUN, everyone))).toBe(null);
});

test('a rehearsal is no news', () => {
	const rehearsing = stateOf(whole, everyone, { rehearsal: true, behind: NEW_RUN });
	expect(newsOf(rehearsing)).toBe(null);
});

describe('who was there', () => {
	test('are guests of the categories that are introduced, by name or together, and no press', () => {
		const news = newsOf(stateOf(whole, everyone));
		expect(ids(news?.guests)).toEqual(['leader']);
		expect(news?.otherGuests).toBe(1);
		expect(news?.members).toEqual({ present: 2, summoned: 2 });
	});

	test('is nobody whom no door saw', () => {
		const news = newsOf(stateOf(whole, ['chair']));
		expect(ids(news?.chairs)).toEqual(['chair']);
		expect(ids(news?.guests)).toEqual([]);
		expect(news?.otherGuests).toBe(0);
	});

	test('is nobody who came once it was over', () => {
		const news = newsOf(stateOf(through('talk'), everyone, { cameAt: 60 }));
		expect(news).toMatchObject({ guests: [], otherGuests: 0, members: null });
	});

	test('is whoever did something, where doors saw nobody', () => {
		const news = newsOf(stateOf(through('opening', 'speech'), []));
		expect(ids(news?.chairs)).toEqual(['chair']);
		expect(ids(news?.guests)).toEqual(['leader']);
	});

	test('are the members the hall was told of where doors saw none', () => {
		expect(newsOf(stateOf(whole, []))?.members).toBe(null);
		const told = aRun(
			agenda,
			[0, 'start'],
			[1, { command: 'count', figure: 'present', value: 47 }],
			[9, 'end']
		);
		expect(newsOf(stateOf(told, []))?.members).toEqual({ present: 47, summoned: 2 });
	});
});

describe('what happened', () => {
	test('is told with whoever did it', () => {
		const news = newsOf(stateOf(whole, everyone));
		expect(ids(news?.reporters.flatMap((by) => by ?? []))).toEqual(['deputy']);
		expect(news?.speeches.map(({ by, isDirecting }) => [by?.id, isDirecting])).toEqual([
			['leader', false],
			['leader', true]
		]);
		expect(news?.closedBy?.id).toBe('chair');
		expect([news?.startedAt, news?.endedAt]).toEqual([minute(0), minute(60)]);
	});

	test('leaves out what was not held', () => {
		expect(newsOf(stateOf(through('opening'), everyone))).toMatchObject({
			reporters: [],
			discussion: null,
			speeches: [],
			awards: [],
			closedBy: undefined
		});
	});

	test('is nobody’s when whoever was to do it was away', () => {
		const away: Person = { ...leader, reply: 'absent', presence: 'absent' };
		const list = people.map((each) => (each === leader ? away : each));
		const news = newsOf(stateOf(through('opening', 'speech'), ['chair'], { list }));
		expect(news?.speeches).toEqual([{ by: null, isDirecting: false }]);
	});
});

describe('the discussion', () => {
	const spoken = (stays: readonly string[], heard = {}) => {
		const { progress } = whole;
		const turns = stays.map((turn, index) => ({
			...{ item: 'talk', turn, from: minute(20 + index), to: minute(21 + index), paused: 0 }
		}));
		const run = {
			...whole,
			progress: {
				...progress,
				stays: [...progress.stays, ...turns],
				heard: { ...progress.heard, ...heard }
			}
		};
		return newsOf(stateOf(run, everyone))?.discussion;
	};

	test('tells of the papers that were really heard', () => {
		expect(spoken(['p1', 'floor-1'])).toEqual({
			opinions: 2,
			topics: ['Chăm lo người nghèo']
		});
		expect(spoken([])).toEqual({ opinions: 0, topics: [] });
	});

	test('has as many opinions as somebody counted', () => {
		const heard = { figures: { present: null, opinions: 9 }, typed: ['opinions'] };
		expect(spoken(['p1'], heard)?.opinions).toBe(9);
	});
});

test('of the votes those are told that were adopted', () => {
	const counts = { for: 3, against: 0, other: 0 };
	const closed = { closedAt: minute(30), answeredAt: minute(30), counts };
	const votes = [
		aVote({ ...closed, question: 'Chỉ tiêu mới' }),
		aVote({ ...closed, id: 'w', counts: { for: 1, against: 2, other: 0 } }),
		aVote({ ...closed, id: 'x', isRecounting: true }),
		aVote({ id: 'y' })
	];
	const news = newsOf(stateOf({ ...whole, votes }, everyone));
	expect(news?.adopted).toMatchObject([{ question: 'Chỉ tiêu mới', for: 3, entitled: 3 }]);
});
