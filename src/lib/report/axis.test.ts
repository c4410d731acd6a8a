import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aState, minute } from '#lib/testing/make.ts';
import { axisOf, placeOn } from './axis.ts';
import { compare } from './comparison.ts';

describe('the axis of a day', () => {
	test('is marked at full quarters around what was planned', () => {
		const { lines } = compare(aState());
		const axis = axisOf({ lines, planned: { from: minute(0), to: minute(80) } });
		expect(axis).toEqual({
			from: minute(0),
			to: minute(90),
			ticks: [0, 15, 30, 45, 60, 75, 90].map(minute)
		});
	});

	test('holds every time, with few marks evenly apart', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: -600, max: 600 }),
				fc.integer({ min: 0, max: 3 * 24 * 60 }),
				fc.integer({ min: -600, max: 600 }),
				fc.integer({ min: 0, max: 30 * 24 * 60 }),
				(planned, length, actual, took) => {
					const [line] = compare(aState()).lines;
					if (!line) return;
					const span = { from: minute(actual), to: minute(actual + took) };
					const lines = [{ ...line, actual: { ...span, spans: [span], minutes: took, paused: 0 } }];
					const axis = axisOf({
						lines,
						planned: { from: minute(planned), to: minute(planned + length) }
					});
					expect(axis.from).toBeLessThanOrEqual(Math.min(minute(planned), span.from));
					expect(axis.to).toBeGreaterThanOrEqual(Math.max(minute(planned + length), span.to));
					expect(axis.ticks.length).toBeLessThanOrEqual(7);
					expect(axis.ticks.length).toBeGreaterThan(1);
					expect([axis.ticks[0], axis.ticks.at(-1)]).toEqual([axis.from, axis.to]);
				}
			)
		);
	});
});

test('a moment has its place along the axis', () => {
	const axis = { from: minute(0), to: minute(60) };
	expect(placeOn(axis, minute(0))).toBe(0);
	expect(placeOn(axis, minute(15))).toBe(25);
	expect(placeOn(axis, minute(60))).toBe(100);
});
