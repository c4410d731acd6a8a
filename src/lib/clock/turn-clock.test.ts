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
	return run.progress;
}

const go = (at: number, cue: string): Asking => [at, { command: 'go-to', cue }];

test('a speaker’s clock runs from their cue on, not from the item’s beginning', () => {
	const progress = after([0, 'start'], [5, 'next']);
	expect(turnClock(progress, 'p1', 7)).toEqual({ minutes: 7, spent: 0, since: minute(5) });
});

test('it stands in a pause', () => {
	const progress = after([0, 'start'], [5, 'next'], [8, 'pause']);
	expect(turnClock(progress, 'p1', 7)).toEqual({
		minutes: 7,
		spent: minute(3) - minute(0),
		since: null
	});
});

test('it goes on where it was when the speaker is called back', () => {
	const progress = after([0, 'start'], go(5, 'say.p1'), go(9, 'say.p2'), go(10, 'say.p1'));
	const clock = turnClock(progress, 'p1', 7);
	expect(clock).toEqual({ minutes: 7, spent: minute(4) - minute(0), since: minute(10) });
	expect(elapsed(clock, minute(11))).toBe(minute(5) - minute(0));
});

test('it stands once somebody else speaks', () => {
	const progress = after([0, 'start'], go(5, 'say.p1'), go(9, 'say.p2'));
	expect(turnClock(progress, 'p1', 7)).toEqual({
		minutes: 7,
		spent: minute(4) - minute(0),
		since: null
	});
});

const restart = (at: number): Asking => [at, { command: 'restart-clock', speaker: 'p1' }];

test('begun anew it counts from that moment, however long the way to the rostrum was', () => {
	const progress = after([0, 'start'], go(5, 'say.p1'), restart(6));
	const clock = turnClock(progress, 'p1', 7);
	expect(elapsed(clock, minute(6))).toBe(0);
	expect(elapsed(clock, minute(9))).toBe(minute(3) - minute(0));
	expect(timeSpent(progress, 'd', minute(9))).toBe(minute(9) - minute(0));
});

test('begun anew twice it counts from the second time', () => {
	const progress = after([0, 'start'], go(5, 'say.p1'), restart(6), restart(8));
	expect(elapsed(turnClock(progress, 'p1', 7), minute(9))).toBe(minute(1) - minute(0));
});

test('begun anew in a pause it stands at nothing, and goes on from there', () => {
	const paused = [[0, 'start'], go(5, 'say.p1'), [6, 'pause'], restart(8)] as const;
	expect(turnClock(after(...paused), 'p1', 7)).toEqual({ minutes: 7, spent: 0, since: null });
	const progress = after(...paused, [10, 'resume']);
	expect(elapsed(turnClock(progress, 'p1', 7), minute(12))).toBe(minute(2) - minute(0));
});

test('begun anew and taken back, it is as if nothing had been pressed', () => {
	const progress = after([0, 'start'], go(5, 'say.p1'), restart(6), [7, 'undo']);
	expect(elapsed(turnClock(progress, 'p1', 7), minute(9))).toBe(minute(4) - minute(0));
});

test('the item’s own time is that of all its turns', () => {
	const progress = after([0, 'start'], go(5, 'say.p1'), go(9, 'say.p2'));
	expect(timeSpent(progress, 'd', minute(12))).toBe(minute(12) - minute(0));
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
