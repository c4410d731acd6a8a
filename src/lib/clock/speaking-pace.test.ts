import { describe, expect, test } from 'vitest';
import { MINUTE } from '#lib/time/instant.ts';
import { minutesFace, speakingPace } from './speaking-pace.ts';

const clock = { minutes: 7, spent: 0, since: 0 };

test.each([
	['is calm', 0, { kind: 'calm', seconds: 420 }],
	['counts a second that has begun', 1, { kind: 'calm', seconds: 420 }],
	['is calm until the last minute', 6 * MINUTE - 1, { kind: 'calm', seconds: 61 }],
	['closes with the last minute', 6 * MINUTE, { kind: 'closing', seconds: 60 }],
	['closes to the end', 7 * MINUTE - 1, { kind: 'closing', seconds: 1 }],
	['is over when nothing is left', 7 * MINUTE, { kind: 'over', seconds: 0 }],
	['tells a whole second over', 7 * MINUTE + 1999, { kind: 'over', seconds: 1 }]
])('a clock %s', (_, now, pace) => {
	expect(speakingPace(clock, now)).toEqual(pace);
});

test('a clock that stands tells what was left when it was stopped', () => {
	const standing = { minutes: 3, spent: 2 * MINUTE, since: null };
	expect(speakingPace(standing, 99 * MINUTE)).toEqual({ kind: 'closing', seconds: 60 });
});

describe('minutesFace()', () => {
	test.each([
		[0, '00:00'],
		[59, '00:59'],
		[60, '01:00'],
		[6000, '100:00']
	])('%d seconds are %s', (seconds, face) => {
		expect(minutesFace(seconds)).toBe(face);
	});
});
