import { describe, expect, test } from 'vitest';
import { controlView } from '#lib/audience/control.ts';
import { aConference, aDay, anItem, aRun, aState, minute } from '#lib/testing/make.ts';
import type { Asking } from '#lib/testing/make.ts';
import { cutsFor, standing } from './standing.ts';

const DAY = 24 * 60;
const day = aDay();
const desk = (...askings: readonly Asking[]) => controlView(aState({ run: aRun(day, ...askings) }));

describe('how the day stands', () => {
	test('is on time before the start, and late once the start is past', () => {
		expect(standing(desk(), minute(-30)).late).toBe(0);
		expect(standing(desk(), minute(4))).toMatchObject({
			late: 4,
			plannedEnd: minute(45),
			predictedEnd: minute(49)
		});
	});

	test('is early or late against the plan while running', () => {
		expect(standing(desk([-5, 'start']), minute(0)).late).toBe(-5);
		expect(standing(desk([3, 'start']), minute(5)).late).toBe(3);
		expect(standing(desk([0, 'start']), minute(16)).late).toBe(6);
	});

	test('has nothing to compare with on another day, until the run begins there', () => {
		expect(standing(desk(), minute(-2 * DAY))).toEqual({
			plannedEnd: minute(45),
			predictedEnd: minute(45),
			late: null,
			otherDay: true
		});
		expect(standing(desk([2 * DAY, 'start']), minute(2 * DAY + 13))).toEqual({
			plannedEnd: minute(2 * DAY + 45),
			predictedEnd: minute(2 * DAY + 48),
			late: 3,
			otherDay: true
		});
	});

	test('a run left open since another day is not late', () => {
		expect(standing(desk([0, 'start']), minute(3 * DAY)).late).toBe(null);
	});
});

describe('what could be cut', () => {
	const agenda = [
		anItem({ id: 'a', minutes: 10 }),
		anItem({ id: 'talk', minutes: 30, minMinutes: 20, flexible: true }),
		anItem({ id: 'leader', kind: 'leader-speech', minutes: 15 }),
		anItem({ id: 'close', minutes: 10, minMinutes: 5, flexible: true })
	];
	const view = (...askings: readonly Asking[]) =>
		controlView(aState({ conference: aConference({ agenda }), run: aRun(agenda, ...askings) }));

	test('is nothing as long as it is hardly noticed', () => {
		expect(cutsFor(view([1, 'start']), minute(2))).toEqual([]);
		expect(cutsFor(view(), minute(20))).toEqual([]);
	});

	test('is taken from flexible items ahead, never from leaders', () => {
		expect(cutsFor(view([12, 'start']), minute(13))).toEqual([
			{ item: 'talk', minutes: 10 },
			{ item: 'close', minutes: 2 }
		]);
	});

	test('leaves the current item what it has used, a minute begun counting whole', () => {
		const now = view([0, 'start'], [20, 'next']);
		expect(cutsFor(now, minute(25))).toEqual([{ item: 'talk', minutes: 10 }]);
		expect(cutsFor(now, minute(44.5))).toEqual([
			{ item: 'talk', minutes: 5 },
			{ item: 'close', minutes: 5 }
		]);
	});

	test('is nothing from what was skipped or is over', () => {
		const skipped = view([12, 'start'], [12, { command: 'skip', item: 'close' }]);
		expect(cutsFor(skipped, minute(13)).map((cut) => cut.item)).not.toContain('close');
		expect(cutsFor(view([12, 'start'], [90, 'end']), minute(95))).toEqual([]);
	});
});
