import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minute } from '#lib/testing/make.ts';
import { SLIP } from './span.ts';
import { whenHeld } from './when-held.ts';

const stay = (item: string, from: number, to: number | null) => ({
	...{ item, from: minute(from), to: to === null ? null : minute(to), paused: 0 }
});

test('an item that was not come to was never held', () => {
	expect(whenHeld([stay('a', 0, 5)], 'b')).toEqual([]);
});

test('the turns within an item are one time', () => {
	expect(whenHeld([stay('a', 0, 5), stay('a', 5, 9)], 'a')).toEqual([
		{ from: minute(0), to: minute(9) }
	]);
});

test('an item that was left and taken up again was held twice', () => {
	expect(whenHeld([stay('a', 0, 5), stay('b', 5, 9), stay('a', 9, 12)], 'a')).toEqual([
		{ from: minute(0), to: minute(5) },
		{ from: minute(9), to: minute(12) }
	]);
});

test('a step too far that was put right within a minute leaves no trace', () => {
	const stays = [stay('a', 0, 5), stay('b', 5, 5.9), stay('a', 5.9, 12), stay('b', 12, 20)];
	expect(whenHeld(stays, 'a')).toEqual([{ from: minute(0), to: minute(12) }]);
	expect(whenHeld(stays, 'b')).toEqual([{ from: minute(12), to: minute(20) }]);
});

test('what took a minute is no slip', () => {
	const stays = [stay('a', 0, 5), stay('b', 5, 6), stay('a', 6, 12), stay('b', 12, 20)];
	expect(whenHeld(stays, 'a')).toHaveLength(2);
	expect(whenHeld(stays, 'b')).toHaveLength(2);
});

test('what was held for less than a minute only was held', () => {
	expect(whenHeld([stay('a', 0, 0.5)], 'a')).toEqual([{ from: minute(0), to: minute(0.5) }]);
});

test('what is going on has no end', () => {
	expect(whenHeld([stay('a', 3, null)], 'a')).toEqual([{ from: minute(3), to: null }]);
});

test('of any day, what an item is told to have had is apart, in order and no longer than the day', () => {
	const day = fc.array(fc.tuple(fc.constantFrom('a', 'b'), fc.integer({ min: 1, max: 400_000 })));
	fc.assert(
		fc.property(day, (steps) => {
			let at = 0;
			const stays = steps.map(([item, length]) => {
				const from = at;
				at += length;
				return { item, from, to: at, paused: 0 };
			});
			const spans = whenHeld(stays, 'a');
			spans.forEach(({ from, to }, index) => {
				expect(to).toBeGreaterThan(from);
				expect(to).toBeLessThanOrEqual(at);
				const last = spans[index - 1]?.to ?? null;
				if (last !== null) expect(from - last).toBeGreaterThanOrEqual(SLIP);
			});
			expect(spans.length > 0).toBe(stays.some(({ item }) => item === 'a'));
		})
	);
});
