import { describe, expect, test } from 'vitest';
import { NO_FLOOR, type Floor } from '#lib/discussion/floor.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { READY, type Progress } from '#lib/run/progress.ts';
import { NEW_RUN, type Run } from '#lib/run/run.ts';
import {
	aConference,
	anItem,
	aPerson,
	aSpeaker,
	aState,
	aVote,
	minute
} from '#lib/testing/make.ts';
import { ownFloor } from './own-floor.ts';

const agenda = [anItem({ id: 'talk', kind: 'discussion' }), anItem({ id: 'honour' })];
const me = aPerson({ id: 'me', category: 'members', presence: 'present' });
const request = { id: 'r', person: 'me', topic: 'Nước sạch', at: minute(1), withdrawn: false };
const vote = aVote({ secret: true, entitled: 1 });

type Changes = { run?: Partial<Run>; progress?: Partial<Progress>; floor?: Partial<Floor> };

function state({ run = {}, progress = {}, floor = {} }: Changes = {}, person = me) {
	const talking: Progress = { ...READY, phase: 'running', item: 'talk', ...progress };
	return aState({
		conference: aConference({ agenda }),
		people: [person],
		run: { ...NEW_RUN, progress: { ...talking, floor: { ...NO_FLOOR, ...floor } }, ...run }
	});
}

const stay = { from: minute(0), to: minute(5), paused: 0 };
const own = (changes: Changes = {}, person = me) => ownFloor(state(changes, person), 'me');
const admitted = { admitted: [aSpeaker({ id: 'r', personId: 'me' })] };

describe('asking for the floor', () => {
	test('is for who is in the hall', () => {
		expect(own().mayAsk).toBe(true);
		expect(own({}, { ...me, presence: 'left' }).mayAsk).toBe(false);
	});

	test('is over with the discussion, and with the conference', () => {
		const stays = [
			{ ...stay, item: 'talk' },
			{ ...stay, item: 'honour' }
		];
		expect(own({ progress: { item: 'honour', stays } }).mayAsk).toBe(false);
		expect(own({ progress: { phase: 'ended' } }).mayAsk).toBe(false);
	});

	test('goes on after a break in the middle of it', () => {
		const inserted = [anItem({ id: 'tea', kind: 'break' })];
		const stays = [
			{ ...stay, item: 'talk' },
			{ ...stay, item: 'tea' }
		];
		expect(own({ progress: { item: 'tea', inserted, stays } }).mayAsk).toBe(true);
	});

	test('shows what was asked until it is answered', () => {
		const run = { requests: [request] };
		expect(own({ run }).request).toEqual({ id: 'r', topic: 'Nước sạch' });
		const { progress } = state({ floor: { declined: ['r'] } }).run;
		expect(own({ run: { ...run, progress } }).request).toBe(null);
	});
});

describe('who has the floor', () => {
	const speaking = { turn: 'r' };

	test('is told so: whoever asked, and whoever has a paper', () => {
		expect(own({ progress: speaking, floor: admitted }).isSpeaking).toBe(true);
		const papers = [aSpeaker({ id: 'r', personId: 'me' })];
		const discussion = { ...NO_DISCUSSION, papers };
		const conference = aConference({ agenda, discussion });
		expect(ownFloor({ ...state({ progress: speaking }), conference }, 'me').isSpeaking).toBe(true);
	});

	test('is nobody else, and nobody when all is over', () => {
		expect(own({ floor: admitted }).isSpeaking).toBe(false);
		const others = { admitted: [aSpeaker({ id: 'r', personId: 'other' })] };
		expect(own({ progress: speaking, floor: others }).isSpeaking).toBe(false);
		const over = { ...speaking, phase: 'ended' } as const;
		expect(own({ progress: over, floor: admitted }).isSpeaking).toBe(false);
	});
});

describe('who asked and will not be heard', () => {
	const run = { requests: [request] };

	test('is told that they were declined, until they ask again', () => {
		const { progress } = state({ floor: { declined: ['r'] } }).run;
		expect(own({ run: { ...run, progress } }).unheard).toBe('declined');
		const again = { requests: [request, { ...request, id: 'r2' }] };
		expect(own({ run: { ...again, progress } }).unheard).toBe(null);
	});

	test('is told that the discussion is over, and who never asked is not', () => {
		const { progress } = state({ progress: { phase: 'ended' } }).run;
		expect(own({ run: { ...run, progress } }).unheard).toBe('over');
		expect(own({ run: { progress } }).unheard).toBe(null);
	});

	test('is not told so once they spoke all the same', () => {
		const floor = { ...admitted, declined: ['r0'] };
		const stays = [{ ...stay, item: 'talk', turn: 'r' }];
		const { progress } = state({ floor, progress: { stays } }).run;
		const requests = [{ ...request, id: 'r0' }];
		expect(own({ run: { requests, progress } }).unheard).toBe(null);
	});

	test('may have been given the floor already', () => {
		const { progress } = state({ floor: admitted, progress: { phase: 'ended' } }).run;
		expect(own({ run: { ...run, progress } }).unheard).toBe('over');
		expect(own({ floor: admitted, run: {} }).unheard).toBe(null);
	});
});

describe('who was given the floor', () => {
	test('is told so until they have spoken', () => {
		expect(own({ floor: admitted }).isAdmitted).toBe(true);
		const stays = [{ ...stay, item: 'talk', turn: 'r' }];
		expect(own({ floor: admitted, progress: { stays } }).isAdmitted).toBe(false);
	});

	test('is not told so once they were left out', () => {
		expect(own({ floor: { ...admitted, dropped: ['r'] } }).isAdmitted).toBe(false);
	});
});

describe('an open question', () => {
	const asked = { run: { votes: [vote] } };

	test('is shown to members in the hall, and that they have answered', () => {
		expect(own(asked).vote).toMatchObject({ id: 'v', secret: true, answered: false });
		const cast = { run: { votes: [{ ...vote, cast: { me: null } }] } };
		expect(own(cast).vote).toMatchObject({ answered: true });
	});

	test('is told whole, with who has answered it known by themselves alone', () => {
		const cast = { other: null };
		expect(own({ run: { votes: [{ ...vote, cast }] } }).vote).toEqual({
			id: 'v',
			question: 'Chỉ tiêu mới',
			secret: true,
			answered: false
		});
	});

	test('is not shown to members who are not there', () => {
		for (const presence of ['expected', 'late', 'absent', 'left'] as const) {
			expect(own(asked, { ...me, presence }).vote).toBe(null);
		}
	});

	test('is not shown once it is closed, though another before it was', () => {
		const closed = { ...vote, id: 'w', closedAt: minute(2) };
		expect(own({ run: { votes: [closed] } }).vote).toBe(null);
		expect(own({ run: { votes: [closed, vote] } }).vote).toMatchObject({ id: 'v' });
	});

	test.each([
		['running', 'v'],
		['paused', 'v'],
		['ready', null],
		['ended', null]
	] as const)('is for a conference under way: %s', (phase, id) => {
		const { progress } = state({ progress: { phase } }).run;
		expect(own({ run: { votes: [vote], progress } }).vote?.id ?? null).toBe(id);
	});

	test('is the desk’s own in a rehearsal, as all of it is', () => {
		const rehearsed = {
			...state({ run: { votes: [vote], requests: [request] } }),
			rehearsal: true
		};
		expect(ownFloor(rehearsed, 'me')).toEqual({
			mayAsk: false,
			request: null,
			isSpeaking: false,
			isAdmitted: false,
			unheard: null,
			vote: null
		});
	});

	test('is not shown to guests, nor one that hands answer', () => {
		expect(own(asked, { ...me, category: 'guests' }).vote).toBe(null);
		expect(own({ run: { votes: [{ ...vote, way: 'hands' }] } }).vote).toBe(null);
	});
});
