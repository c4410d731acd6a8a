import { describe, expect, test } from 'vitest';
import { aConference, minute } from '#lib/testing/make.ts';
import type { Phase } from '#lib/run/progress.ts';
import { opening, opensAt } from './self-check-in.ts';

const conference = aConference({ selfCheckIn: true });

describe('delegates check themselves in', () => {
	test('from three hours before the start', () => {
		expect(opensAt(conference)).toBe(minute(-180));
		expect(opening(conference, 'ready', minute(-180) - 1)).toBe('soon');
		expect(opening(conference, 'ready', minute(-180))).toBe('open');
	});

	test.each<[Phase, string]>([
		['ready', 'open'],
		['running', 'open'],
		['paused', 'open'],
		['ended', 'over']
	])('until it has ended: %s is %s', (phase, expected) => {
		expect(opening(conference, phase, minute(600))).toBe(expected);
	});

	test('not on the day after, though nobody has said that it ended', () => {
		expect(opening(conference, 'running', minute(24 * 60))).toBe('over');
	});

	test('only where that is switched on', () => {
		expect(opening({ ...conference, selfCheckIn: false }, 'ready', minute(0))).toBe('off');
	});

	test('only where people meet', () => {
		expect(opening({ ...conference, form: 'written' }, 'ready', minute(0))).toBe('off');
	});
});
