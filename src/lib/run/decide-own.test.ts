import { describe, expect, test } from 'vitest';
import { aDay, aRun, minute } from '#lib/testing/make.ts';
import { isRefusal, refuse } from '#lib/refusal.ts';
import { decideOwn, MOST_ASKED, type OwnCommand } from './decide-own.ts';
import { evolve } from './evolve.ts';
import { NEW_RUN, type Run } from './run.ts';

const day = aDay();
const running = aRun(day, [0, 'start']);
const ended = aRun(day, [0, 'start'], [9, 'end']);
const at = { id: 'r1', now: minute(3), person: 'an', members: new Set(['an']) };
const own = (run: Run, command: OwnCommand, changes = {}) =>
	decideOwn(run, command, { ...at, ...changes });
const asking = { command: 'ask-floor', topic: 'Nước sạch' } as const;

function after(run: Run, command: OwnCommand, changes = {}): Run {
	const event = own(run, command, changes);
	if (isRefusal(event)) throw new Error(event.refused);
	return evolve(run, event);
}

describe('asking for the floor', () => {
	test('is kept with who asked, and when', () => {
		expect(after(running, asking).requests).toEqual([
			{ id: 'r1', person: 'an', topic: 'Nước sạch', at: minute(3), withdrawn: false }
		]);
	});

	test('is possible before the conference begins, and not after its end', () => {
		expect(isRefusal(own(NEW_RUN, asking))).toBe(false);
		expect(own(ended, asking)).toEqual(refuse('already-ended'));
	});

	test('waits for an answer: nobody asks twice', () => {
		const asked = after(running, asking);
		expect(own(asked, asking, { id: 'r2' })).toEqual(refuse('already-asked'));
		expect(after(asked, asking, { id: 'r2', person: 'binh' }).requests).toHaveLength(2);
	});

	test('is taken back by whoever asked, and by nobody else', () => {
		const asked = after(running, asking);
		const back = { command: 'withdraw-floor', request: 'r1' } as const;
		expect(own(asked, back, { person: 'binh' })).toEqual(refuse('request-not-found'));
		const withdrawn = after(asked, back);
		expect(withdrawn.requests).toMatchObject([{ withdrawn: true }]);
		expect(own(withdrawn, back)).toEqual(refuse('request-not-found'));
		expect(after(withdrawn, asking, { id: 'r2' }).requests).toHaveLength(2);
	});

	test('is possible again once it was declined', () => {
		const asked = after(running, asking);
		const declined = evolve(asked, { type: 'declined', request: 'r1', at: minute(4) });
		expect(isRefusal(own(declined, asking, { id: 'r2' }))).toBe(false);
	});

	test('has an end for each, and for nobody because of another', () => {
		const request = { id: 'x', person: 'an', topic: '', at: minute(0), withdrawn: true };
		const full = { ...running, requests: Array.from({ length: MOST_ASKED }, () => request) };
		expect(own(full, asking)).toEqual(refuse('too-many', { most: MOST_ASKED }));
		expect(isRefusal(own(full, asking, { person: 'binh' }))).toBe(false);
	});

	test('is no step of the desk’s: an undo passes over it', () => {
		const asked = after(running, asking);
		expect(evolve(asked, { type: 'undone', at: minute(4) }).requests).toHaveLength(1);
	});
});

describe('answering a question', () => {
	const opened = {
		type: 'vote-opened',
		vote: 'v',
		question: 'Chỉ tiêu',
		way: 'pages',
		secret: false,
		entitled: 1,
		at: minute(1)
	} as const;
	const answer = { command: 'cast', vote: 'v', choice: 'for' } as const;

	test('counts for whoever answers', () => {
		expect(after(evolve(running, opened), answer).votes).toMatchObject([{ cast: { an: 'for' } }]);
	});

	test('is for members who are there', () => {
		expect(own(evolve(running, opened), answer, { person: 'guest' })).toEqual(
			refuse('not-entitled')
		);
	});

	test('is over with the conference', () => {
		expect(own(evolve(ended, opened), answer)).toEqual(refuse('already-ended'));
	});
});
