import { expect, test } from 'vitest';
import { paceOf } from './pace.ts';

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const clock = { minutes: 12, spent: 0, since: 0 };

test.each([
	[0, { kind: 'going', minutes: 0, planned: 12 }],
	[59 * SECOND, { kind: 'going', minutes: 0, planned: 12 }],
	[10 * MINUTE + 59 * SECOND, { kind: 'going', minutes: 10, planned: 12 }],
	[11 * MINUTE, { kind: 'last-minute', seconds: 60 }],
	[11 * MINUTE + 59.5 * SECOND, { kind: 'last-minute', seconds: 1 }],
	[12 * MINUTE, { kind: 'over', minutes: 0 }],
	[12 * MINUTE + 59 * SECOND, { kind: 'over', minutes: 0 }],
	[15 * MINUTE, { kind: 'over', minutes: 3 }]
])('after %d ms of twelve minutes', (now, pace) => {
	expect(paceOf(clock, now)).toEqual(pace);
});

test('an item that was given no time only counts up', () => {
	const open = { minutes: 0, spent: 0, since: 0 };
	expect(paceOf(open, 4 * MINUTE)).toEqual({ kind: 'going', minutes: 4, planned: 0 });
});

test('a clock that stands shows what was spent', () => {
	const standing = { minutes: 12, spent: 5 * MINUTE, since: null };
	expect(paceOf(standing, 99 * MINUTE)).toEqual({ kind: 'going', minutes: 5, planned: 12 });
});
