import { expect, test } from 'vitest';
import {
	aConference,
	aCue,
	anItem,
	ask,
	aSpeaker,
	minute,
	type Asking
} from '#lib/testing/make.ts';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { isRefusal } from '#lib/refusal.ts';
import { evolve } from '#lib/run/evolve.ts';
import { timeSpent } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { laidOut } from '#lib/turns/lay-out.ts';
import { elapsed } from './item-clock.ts';
import { turnClock } from './turn-clock.ts';

const conference = aConference({
	agenda: [anItem({ id: 'd', cues: [aCue({ id: 'rules' }), aCue({ id: 'say', each: 'paper' })] })],
	discussion: { ...NO_DISCUSSION, papers: [aSpeaker({ id: 'p1' }), aSpeaker({ id: 'p2' })] }
});

/** Where the conference stands after commands, each on the cues of its own day. */
function after(...askings: readonly Asking[]) {
	let run = NEW_RUN;
	for (const asking of askings) {
		const event = ask(run, laidOut(conference, run.progress), asking, { conference });
		if (isRefusal(event)) throw new Error(event.refused);
		run = evolve(run, event);
	}
	return run;
}

const go = (at: number, cue: string): Asking => [at, { command: 'go-to', cue }];

test('a speaker’s clock runs from their cue on, not from the item’s beginning', () => {
	const run = after([0, 'start'], [5, 'next']);
	expect(turnClock(run, 'p1', 7)).toEqual({ minutes: 7, spent: 0, since: minute(5) });
});

test('it stands in a pause', () => {
	const run = after([0, 'start'], [5, 'next'], [8, 'pause']);
	expect(turnClock(run, 'p1', 7)).toEqual({
		minutes: 7,
		spent: minute(3) - minute(0),
		since: null
	});
});

test('it goes on where it was when the speaker is called back', () => {
	const run = after([0, 'start'], go(5, 'say.p1'), go(9, 'say.p2'), go(10, 'say.p1'));
	const clock = turnClock(run, 'p1', 7);
	expect(clock).toEqual({ minutes: 7, spent: minute(4) - minute(0), since: minute(10) });
	expect(elapsed(clock, minute(11))).toBe(minute(5) - minute(0));
});

test('it stands once somebody else speaks', () => {
	const run = after([0, 'start'], go(5, 'say.p1'), go(9, 'say.p2'));
	expect(turnClock(run, 'p1', 7)).toEqual({
		minutes: 7,
		spent: minute(4) - minute(0),
		since: null
	});
});

const restart = (at: number): Asking => [at, { command: 'restart-clock', speaker: 'p1' }];

test('begun anew it counts from that moment, however long the way to the rostrum was', () => {
	const run = after([0, 'start'], go(5, 'say.p1'), restart(6));
	const clock = turnClock(run, 'p1', 7);
	expect(elapsed(clock, minute(6))).toBe(0);
	expect(elapsed(clock, minute(9))).toBe(minute(3) - minute(0));
	expect(timeSpent(run.progress, 'd', minute(9))).toBe(minute(9) - minute(0));
});

test('begun anew twice it counts from the second time', () => {
	const run = after([0, 'start'], go(5, 'say.p1'), restart(6), restart(8));
	expect(elapsed(turnClock(run, 'p1', 7), minute(9))).toBe(minute(1) - minute(0));
});

test('begun anew in a pause it stands at nothing, and goes on from there', () => {
	const paused = [[0, 'start'], go(5, 'say.p1'), [6, 'pause'], restart(8)] as const;
	expect(turnClock(after(...paused), 'p1', 7)).toEqual({ minutes: 7, spent: 0, since: null });
	const run = after(...paused, [10, 'resume']);
	expect(elapsed(turnClock(run, 'p1', 7), minute(12))).toBe(minute(2) - minute(0));
});

test('begun anew and taken back, it is as if nothing had been pressed', () => {
	const run = after([0, 'start'], go(5, 'say.p1'), restart(6), [7, 'undo']);
	expect(elapsed(turnClock(run, 'p1', 7), minute(9))).toBe(minute(4) - minute(0));
});

test('the item’s own time is that of all its turns', () => {
	const run = after([0, 'start'], go(5, 'say.p1'), go(9, 'say.p2'));
	expect(timeSpent(run.progress, 'd', minute(12))).toBe(minute(12) - minute(0));
});

test('it stands while the members are asked, and goes on when they have answered', () => {
	const question = { question: 'Nhất trí?', way: 'hands', secret: false, present: 3 } as const;
	const counts = { for: 3, against: 0, other: 0 };
	const open: Asking = [7, { command: 'open-vote', ...question }, 'v'];
	const close: Asking = [9, { command: 'close-vote', vote: 'v', counts }];
	const asked = after([0, 'start'], [5, 'next'], open);
	expect(turnClock(asked, 'p1', 7)).toEqual({ minutes: 7, spent: 2 * MINUTE, since: null });
	const answered = after([0, 'start'], [5, 'next'], open, close);
	const clock = { minutes: 7, spent: 2 * MINUTE, since: minute(9) };
	expect(turnClock(answered, 'p1', 7)).toEqual(clock);
	const recount: Asking = [12, { command: 'recount-vote', vote: 'v' }];
	const again: Asking = [13, { command: 'close-vote', vote: 'v', counts }];
	expect(turnClock(after([0, 'start'], [5, 'next'], open, close, recount, again), 'p1', 7)).toEqual(
		clock
	);
	const left = after([0, 'start'], [5, 'next'], open, close, [10, 'next']);
	expect(turnClock(left, 'p1', 7)).toEqual({ minutes: 7, spent: 3 * MINUTE, since: null });
	const paused = after([0, 'start'], [5, 'next'], open, close, [11, 'pause']);
	expect(turnClock(paused, 'p1', 7)).toEqual({ minutes: 7, spent: 4 * MINUTE, since: null });
});

test('it begins anew for whoever was put back on the list', () => {
	const again = after(
		[0, 'start'],
		[1, 'next'],
		[3, { command: 'restart-clock', speaker: 'p1' }],
		go(4, 'say.p2'),
		[5, { command: 'recall-speaker', speaker: 'p1' }],
		go(6, 'say.p1')
	);
	expect(turnClock(again, 'p1', 7)).toEqual({ minutes: 7, spent: 0, since: minute(6) });
});
