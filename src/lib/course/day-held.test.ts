import { expect, test } from 'vitest';
import { aConference, minute } from '#lib/testing/make.ts';
import { dayHeld } from './day-held.ts';

const DAY = 24 * 60;

test.each([
	['planned, as long as it has not begun', null, '2022-04-22'],
	['planned, where it began then', minute(3), '2022-04-22'],
	['on which it began, where that was another', minute(2 * DAY), '2022-04-24']
])('it is held on the day %s', (_, startedAt, day) => {
	expect(dayHeld(aConference(), startedAt)).toBe(day);
});
