import { describe, expect, test } from 'vitest';
import { aDay, aRun, minute, START, type Asking } from '#lib/testing/make.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { lateness } from './lateness.ts';
import { outlook } from './outlook.ts';

const DAY = 24 * 60;
const day = aDay();
const after = (...askings: readonly Asking[]) =>
	outlook(day, aRun(day, ...askings).progress, START);

describe('how the day stands', () => {
	test('is on time before the start, and late once the start is past', () => {
		expect(lateness(after(), minute(-30)).late).toBe(0);
		expect(lateness(after(), minute(4))).toMatchObject({
			late: 4,
			plannedEnd: minute(45),
			predictedEnd: minute(49),
			shift: 0
		});
	});

	test('is early or late against the plan while running', () => {
		expect(lateness(after([-5, 'start']), minute(0)).late).toBe(-5);
		expect(lateness(after([3, 'start']), minute(5)).late).toBe(3);
		expect(lateness(after([0, 'start']), minute(16)).late).toBe(6);
	});

	test('has nothing to compare with on another day, until the run begins there', () => {
		expect(lateness(after(), minute(-2 * DAY))).toEqual({
			plannedEnd: minute(45),
			predictedEnd: minute(45),
			late: null,
			otherDay: true,
			shift: 0
		});
		expect(lateness(after([2 * DAY, 'start']), minute(2 * DAY + 13))).toEqual({
			plannedEnd: minute(2 * DAY + 45),
			predictedEnd: minute(2 * DAY + 48),
			late: 3,
			otherDay: true,
			shift: 2 * DAY * MINUTE
		});
	});

	test('a run left open since another day is not late', () => {
		expect(lateness(after([0, 'start']), minute(3 * DAY)).late).toBe(null);
	});
});
