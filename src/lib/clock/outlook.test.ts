import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDay, anItem, aRun, minute, START, type Asking } from '#lib/testing/make.ts';
import { anyAgenda, anyCommands, play } from '#lib/testing/random.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { outlook, predictedEnd } from './outlook.ts';

/** Items of 10', 20' and 15' from 08:00: planned to close after 45'. */
const day = aDay();

/** Minutes after the start at which the day is expected to close, and how late that is. */
function lookingAhead(now: number, ...askings: readonly Asking[]) {
	const view = outlook(day, aRun(day, ...askings).progress, START);
	return {
		end: (predictedEnd(view, minute(now)) - START) / MINUTE,
		late: (predictedEnd(view, minute(now)) - view.plannedEnd) / MINUTE
	};
}

describe('before the start', () => {
	test('the day is on time', () => {
		expect(lookingAhead(-30)).toEqual({ end: 45, late: 0 });
	});

	test('every minute of waiting after the hour is a minute late', () => {
		expect(lookingAhead(6)).toEqual({ end: 51, late: 6 });
	});

	test('what is skipped, inserted or adjusted beforehand already counts', () => {
		expect(lookingAhead(-30, [-40, { command: 'skip', item: 'b' }])).toEqual({
			end: 25,
			late: -20
		});
		expect(
			lookingAhead(-30, [-40, { command: 'adjust', changes: [{ item: 'c', minutes: 5 }] }])
		).toEqual({ end: 50, late: 5 });
	});

	test('there is no item clock', () => {
		expect(outlook(day, aRun(day).progress, START)).toEqual({
			phase: 'ready',
			start: START,
			plannedEnd: minute(45),
			clock: null,
			later: 45 * MINUTE,
			startedAt: null,
			endedAt: null
		});
	});
});

describe('while it runs', () => {
	test('a start on the hour is on time', () => {
		expect(lookingAhead(4, [0, 'start'])).toEqual({ end: 45, late: 0 });
	});

	test('an early start is early', () => {
		expect(lookingAhead(-5, [-5, 'start'])).toEqual({ end: 40, late: -5 });
	});

	test('an item cut short wins its time', () => {
		expect(lookingAhead(4, [0, 'start'], [4, { command: 'go-to', cue: 'b-1' }])).toEqual({
			end: 39,
			late: -6
		});
	});

	test('an item that runs over makes the day late by the minute', () => {
		expect(lookingAhead(16, [0, 'start'])).toEqual({ end: 51, late: 6 });
	});

	test('a pause makes the day late by the minute', () => {
		const pause: Asking[] = [
			[0, 'start'],
			[4, 'pause']
		];
		expect(lookingAhead(4, ...pause)).toEqual({ end: 45, late: 0 });
		expect(lookingAhead(11, ...pause)).toEqual({ end: 52, late: 7 });
	});

	test('a skipped item wins its time', () => {
		expect(lookingAhead(4, [0, 'start'], [1, { command: 'skip', item: 'b' }])).toEqual({
			end: 25,
			late: -20
		});
	});

	test('an inserted break costs its time', () => {
		const aBreak: Asking = [
			1,
			{ command: 'insert', title: 'Giải lao', kind: 'break', minutes: 10, before: 'c' }
		];
		expect(lookingAhead(4, [0, 'start'], aBreak)).toEqual({ end: 55, late: 10 });
	});

	test('minutes taken from the current item count at once', () => {
		const cut: Asking = [1, { command: 'adjust', changes: [{ item: 'a', minutes: -3 }] }];
		expect(lookingAhead(4, [0, 'start'], cut)).toEqual({ end: 42, late: -3 });
	});

	test('an item interrupted for a leader still needs what it had left', () => {
		const leader: Asking[] = [
			[0, 'start'],
			[4, { command: 'place', item: 'c', before: 'a' }],
			[4, { command: 'go-to', cue: 'c-1' }]
		];
		expect(lookingAhead(4, ...leader)).toEqual({ end: 45, late: 0 });
	});

	test('the current item’s clock is that of its adjusted minutes', () => {
		const { progress } = aRun(
			day,
			[0, 'start'],
			[1, { command: 'adjust', changes: [{ item: 'a', minutes: 4 }] }]
		);
		expect(outlook(day, progress, START).clock).toEqual({
			minutes: 14,
			spent: 0,
			since: minute(0)
		});
	});
});

describe('after the end', () => {
	test('the day closed when it closed', () => {
		expect(lookingAhead(90, [0, 'start'], [40, 'end'])).toEqual({ end: 40, late: -5 });
	});

	test('there is no item clock', () => {
		const { progress } = aRun(day, [0, 'start'], [40, 'end']);
		expect(outlook(day, progress, START)).toMatchObject({ clock: null, endedAt: minute(40) });
	});
});

test('an item that is switched off shortens the plan and the outlook alike', () => {
	const off = day.map((item) => (item.id === 'c' ? { ...item, enabled: false } : item));
	const view = outlook(off, aRun(off, [0, 'start']).progress, START);
	expect(view.plannedEnd).toBe(minute(30));
	expect(predictedEnd(view, minute(5))).toBe(minute(30));
});

test('what surrounds the programme is not waited for', () => {
	const agenda = [...day, anItem({ id: 'photo', part: 'after', minutes: 23 })];
	const view = outlook(agenda, aRun(agenda, [0, 'start']).progress, START);
	expect(predictedEnd(view, minute(0))).toBe(minute(45));
});

test('the end is never expected in the past, nor sooner by waiting', () => {
	fc.assert(
		fc.property(anyAgenda, anyCommands, fc.nat(), (agenda, commands, wait) => {
			const run = play(agenda, commands).at(-1)?.after;
			if (!run) return;
			const view = outlook(agenda, run.progress, START);
			const [now, later] = [run.at, run.at + wait];
			if (view.endedAt === null) expect(predictedEnd(view, now)).toBeGreaterThanOrEqual(now);
			expect(predictedEnd(view, later)).toBeGreaterThanOrEqual(predictedEnd(view, now));
		})
	);
});
