import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aDay, aRun, minute, type Asking } from '#lib/testing/make.ts';
import { anyAgenda, anyCommands, play } from '#lib/testing/random.ts';
import { timeSpent } from '#lib/run/progress.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { elapsed, itemClock, mood, remaining } from './item-clock.ts';

const day = aDay();

function clockOf(item: string, ...askings: readonly Asking[]) {
	return itemClock(aRun(day, ...askings).progress, item, 10);
}

describe('an item’s clock', () => {
	test('runs from the moment the item began', () => {
		const clock = clockOf('a', [0, 'start']);
		expect(clock).toEqual({ minutes: 10, spent: 0, since: minute(0) });
		expect(elapsed(clock, minute(4))).toBe(4 * MINUTE);
		expect(remaining(clock, minute(4))).toBe(6 * MINUTE);
	});

	test('stands while paused', () => {
		const clock = clockOf('a', [0, 'start'], [3, 'pause']);
		expect(clock).toEqual({ minutes: 10, spent: 3 * MINUTE, since: null });
		expect(elapsed(clock, minute(30))).toBe(3 * MINUTE);
	});

	test('leaves pauses out once it runs again', () => {
		const clock = clockOf('a', [0, 'start'], [3, 'pause'], [8, 'resume']);
		expect(elapsed(clock, minute(10))).toBe(5 * MINUTE);
	});

	test('goes on where it stopped when the item is entered again', () => {
		const clock = clockOf(
			'a',
			[0, 'start'],
			[3, { command: 'go-to', cue: 'b-1' }],
			[9, { command: 'go-to', cue: 'a-1' }]
		);
		expect(elapsed(clock, minute(11))).toBe(5 * MINUTE);
	});

	test('stands for an item that was left', () => {
		const clock = clockOf('a', [0, 'start'], [3, { command: 'go-to', cue: 'b-1' }]);
		expect(clock).toEqual({ minutes: 10, spent: 3 * MINUTE, since: null });
	});

	test('stands at nothing for an item that was never entered', () => {
		expect(clockOf('c', [0, 'start'])).toEqual({ minutes: 10, spent: 0, since: null });
	});

	test('goes below nothing once the item runs over', () => {
		expect(remaining(clockOf('a', [0, 'start']), minute(12))).toBe(-2 * MINUTE);
	});

	test('shows what was spent even to a browser whose clock is behind', () => {
		expect(elapsed(clockOf('a', [0, 'start']), minute(-1))).toBe(0);
	});

	test('tells what the log tells, for every item of every day', () => {
		fc.assert(
			fc.property(anyAgenda, anyCommands, fc.nat(), (agenda, commands, wait) => {
				const run = play(agenda, commands).at(-1)?.after;
				for (const { item } of run?.progress.stays ?? []) {
					if (!run) continue;
					const now = run.at + wait;
					const clock = itemClock(run.progress, item, 10);
					expect(elapsed(clock, now)).toBe(timeSpent(run.progress, item, now));
				}
			})
		);
	});
});

describe('mood', () => {
	const clock = (minutes: number) => ({ minutes, spent: 0, since: 0 });

	test.each([
		[50, 44.9, 'calm'],
		[50, 45, 'closing'],
		[50, 50, 'closing'],
		[50, 50.1, 'over'],
		[5, 3.9, 'calm'],
		[5, 4, 'closing'],
		[0, 0, 'closing'],
		[0, 0.1, 'over']
	])('an item of %d minutes after %d is %s', (minutes, after, expected) => {
		expect(mood(clock(minutes), after * MINUTE)).toBe(expected);
	});
});
