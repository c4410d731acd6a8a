import { expect, test } from 'vitest';
import { opensAt } from '#lib/attendance/self-check-in.ts';
import type { Phase } from '#lib/run/progress.ts';
import { aConference, minute } from '#lib/testing/make.ts';
import { dayAt } from './day.ts';

const conference = aConference();
const opening = opensAt(conference);
const at = (now: number, phase: Phase = 'ready') => dayAt({ ...conference, phase }, opening, now);

test('the day is ahead until the doors open', () => {
	expect(at(minute(-3 * 24 * 60))).toBe('ahead');
	expect(at(opening - 1)).toBe('ahead');
	expect(at(opening)).toBe('here');
});

test.each<[Phase, string]>([
	['running', 'here'],
	['paused', 'here'],
	['ended', 'over']
])('a conference that is held says itself where it stands: %s is %s', (phase, expected) => {
	expect(at(minute(-24 * 60), phase)).toBe(expected);
	expect(at(minute(24 * 60), phase)).toBe(expected);
});

test('a conference that was never begun may be held on another day than was planned', () => {
	expect(at(minute(24 * 60))).toBe('here');
});
