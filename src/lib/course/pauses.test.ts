import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standing } from '#lib/minutes/log.ts';
import { isRefusal } from '#lib/refusal.ts';
import type { RunEvent } from '#lib/run/event.ts';
import { replay } from '#lib/run/evolve.ts';
import { aDay, aRun, minute, type Asking } from '#lib/testing/make.ts';
import { came, ended, entriesOf } from '#lib/testing/minutes.ts';
import { anyAgenda, anyCommands, play } from '#lib/testing/random.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { pausedIn, pausesOf } from './pauses.ts';

const paused = (at: number): RunEvent => ({ type: 'paused', at: minute(at) });
const resumed = (at: number): RunEvent => ({ type: 'resumed', at: minute(at) });

/** Each pause as its item and the numbers of the entries that began and ended it. */
const pauses = (...events: readonly RunEvent[]) =>
	pausesOf(entriesOf(...events)).map(({ item, began, ended }) => [
		item,
		began.seq,
		ended?.seq ?? null
	]);

describe('the meeting stood still', () => {
	test('from when it was paused until it went on', () => {
		expect(pauses(came(0, 'a'), paused(2), resumed(4), paused(5), resumed(9))).toEqual([
			['a', 2, 3],
			['a', 4, 5]
		]);
	});

	test('until the next step, which ends a pause as well', () => {
		expect(pauses(came(0, 'a'), paused(2), came(5, 'b'), paused(7), ended(9))).toEqual([
			['a', 2, 3],
			['b', 4, 5]
		]);
	});

	test('without an end while it does', () => {
		expect(pauses(came(0, 'a'), paused(2))).toEqual([['a', 2, null]]);
	});
});

describe('the pauses of an item', () => {
	const after = (...askings: readonly Asking[]) => aRun(aDay(), [0, 'start'], ...askings).progress;

	test('are counted whole', () => {
		const progress = after([2, 'pause'], [5, 'resume'], [6, 'pause'], [8, 'resume']);
		expect(pausedIn(progress, 'a', minute(9))).toBe(5 * MINUTE);
	});

	test('go on while it stands paused', () => {
		expect(pausedIn(after([2, 'pause']), 'a', minute(6))).toBe(4 * MINUTE);
	});

	test('are not those of another item', () => {
		const progress = after([2, 'pause'], [5, 'resume'], [6, { command: 'go-to', cue: 'b-1' }]);
		expect(pausedIn(progress, 'b', minute(9))).toBe(0);
	});
});

test('of any day, what an item stood paused is the sum of its pauses', () => {
	fc.assert(
		fc.property(anyAgenda, anyCommands, (agenda, commands) => {
			const events = play(agenda, commands).flatMap(({ outcome }) =>
				isRefusal(outcome) ? [] : outcome
			);
			const { progress, at } = replay(events);
			const now = at + MINUTE;
			const all = pausesOf(standing(entriesOf(...events)));
			for (const item of new Set(progress.stays.map((stay) => stay.item))) {
				const own = all.filter((pause) => pause.item === item);
				const sum = own.reduce((time, { began, ended }) => time + (ended?.at ?? now) - began.at, 0);
				expect(pausedIn(progress, item, now)).toBe(sum);
			}
		})
	);
});
