import { describe, expect, test } from 'vitest';
import { aConference, minute } from '#lib/testing/make.ts';
import { READY, type Phase } from '#lib/run/progress.ts';
import { opening, opensAt } from './self-check-in.ts';

const conference = aConference({ selfCheckIn: true });

describe('delegates check themselves in', () => {
	test('from three hours before the start', () => {
		expect(opensAt(conference)).toBe(minute(-180));
		expect(opening(conference, READY, minute(-180) - 1)).toBe('soon');
		expect(opening(conference, READY, minute(-180))).toBe('open');
	});

	test.each<[Phase, string]>([
		['ready', 'open'],
		['running', 'open'],
		['paused', 'open'],
		['ended', 'over']
	])('until it has ended: %s is %s', (phase, expected) => {
		expect(opening(conference, { phase, startedAt: minute(0) }, minute(600))).toBe(expected);
	});

	test('not on the day after it began, though nobody has said that it ended', () => {
		const begun = { phase: 'running', startedAt: minute(0) } as const;
		expect(opening(conference, begun, minute(24 * 60))).toBe('over');
	});

	test('on whatever day it is held', () => {
		expect(opening(conference, READY, minute(24 * 60))).toBe('open');
	});

	test('only where that is switched on', () => {
		expect(opening({ ...conference, selfCheckIn: false }, READY, minute(0))).toBe('off');
	});

	test('only where people meet', () => {
		expect(opening({ ...conference, form: 'written' }, READY, minute(0))).toBe('off');
	});
});
