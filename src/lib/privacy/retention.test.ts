import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DEFAULT_PRIVACY, type Privacy } from '#lib/conference/conference.ts';
import { aConference } from '#lib/testing/make.ts';
import { deletionDay, isDue, isOver } from './retention.ts';

const HOUR = 60 * 60_000;
const DAY = 24 * HOUR;
/** 00:00 in Việt Nam on the day that is 30 days after the conference. */
const DUE = Date.UTC(2022, 4, 21, 17);

function keeping(privacy: Partial<Privacy> = {}) {
	return aConference({ date: '2022-04-22', privacy: { ...DEFAULT_PRIVACY, ...privacy } });
}

describe('the day of deletion', () => {
	test.each([
		[7, '2022-04-29'],
		[30, '2022-05-22'],
		[180, '2022-10-19']
	])('is %d days after the conference: %s', (keepDays, day) => {
		expect(deletionDay(keeping({ keepDays }), 0)).toBe(day);
	});

	test('is counted from the day the promise was made, when that is later', () => {
		const since = Date.UTC(2022, 5, 1, 16);
		expect(deletionDay(keeping({ since }), 0)).toBe('2022-07-01');
		expect(deletionDay(keeping({ since: since + HOUR }), 0)).toBe('2022-07-02');
	});

	test('is counted from the day of the run, when that is later', () => {
		expect(deletionDay(keeping(), Date.UTC(2022, 3, 30, 5))).toBe('2022-05-30');
	});
});

describe('deletion', () => {
	test('is due from the first moment of its day, on the hall’s calendar', () => {
		expect(isDue(keeping(), 0, DUE - 1)).toBe(false);
		expect(isDue(keeping(), 0, DUE)).toBe(true);
	});

	test('is not due again once it was made', () => {
		expect(isDue(keeping({ purgedAt: DUE }), 0, DUE + DAY)).toBe(false);
	});

	test('made early by hand is made again on its day, for what came since', () => {
		expect(isDue(keeping({ purgedAt: DUE - DAY }), 0, DUE)).toBe(true);
	});

	test('once due it stays due', () => {
		fc.assert(
			fc.property(
				fc.integer({ min: 7, max: 180 }),
				fc.nat(400 * DAY),
				fc.nat(400 * DAY),
				(keepDays, waited, more) => {
					const now = DUE - 30 * DAY + waited;
					const conference = keeping({ keepDays });
					return !isDue(conference, 0, now) || isDue(conference, 0, now + more);
				}
			)
		);
	});
});

describe('a conference', () => {
	const MIDNIGHT = Date.UTC(2022, 3, 22, 17);

	test.each([
		['ended', MIDNIGHT - 12 * HOUR, true],
		['ready', MIDNIGHT - 1, false],
		['ready', MIDNIGHT, true],
		['running', MIDNIGHT + DAY, false],
		['paused', MIDNIGHT + DAY, false]
	] as const)('that is %s at %d is over: %s', (phase, now, expected) => {
		expect(isOver(keeping(), phase, now)).toBe(expected);
	});
});
