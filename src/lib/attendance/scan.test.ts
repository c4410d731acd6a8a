import { describe, expect, test } from 'vitest';
import { aScan, came, left } from '#lib/testing/doors.ts';
import { aPerson } from '#lib/testing/make.ts';
import type { DoorEntry } from './entry.ts';
import { rule, type Scan } from './scan.ts';

const finding = { person: aPerson({ id: 'p' }) };
const ruling = (scan: Partial<Scan>, entries: readonly DoorEntry[] = [], now = 100) =>
	rule(aScan(scan), finding, entries, now);

describe('the verdict', () => {
	test.each<[string, Partial<Scan>, readonly DoorEntry[], string]>([
		['the first time in', {}, [], 'welcome'],
		['already in', {}, [came('a', 50)], 'already-in'],
		['in again after leaving', {}, [came('a', 50), left('b', 60)], 'welcome'],
		['out', { kind: 'out' }, [came('a', 50)], 'goodbye'],
		['out without having come', { kind: 'out' }, [], 'already-out'],
		['out twice', { kind: 'out' }, [came('a', 50), left('b', 60)], 'already-out']
	])('on %s', (_, scan, entries, verdict) => {
		expect(ruling(scan, entries).verdict).toBe(verdict);
	});

	test('says since when and where somebody is already in', () => {
		expect(ruling({}, [came('a', 50, 'Cửa chính')]).before).toEqual({
			at: 50,
			station: 'Cửa chính'
		});
	});

	test('on a scan that names nobody is why, and it is kept', () => {
		expect(rule(aScan(), { nobody: 'revoked' }, [], 100)).toEqual({
			at: 100,
			event: { type: 'refused', verdict: 'revoked' },
			verdict: 'revoked',
			before: null
		});
	});
});

describe('a door let the person pass', () => {
	const isGreen = (scan: Partial<Scan>, now = 100) => {
		const { event } = ruling(scan, [came('a', 50)], now);
		return 'green' in event && event.green;
	};

	test('not when it asked and was told that they are in', () => {
		expect(isGreen({})).toBe(false);
	});

	test('when it says so', () => {
		expect(isGreen({ admitted: true })).toBe(true);
	});

	test('not when it says that it did not, however late it is heard of', () => {
		expect(isGreen({ admitted: false }, 1_000_000)).toBe(false);
	});

	test('when it does not say, and reports only after the person is long gone', () => {
		expect(isGreen({}, 100 + 20_000)).toBe(false);
		expect(isGreen({}, 100 + 20_001)).toBe(true);
	});

	test('whatever it says, when nobody had let them in before', () => {
		const { event } = ruling({ admitted: false }, []);
		expect(event).toMatchObject({ green: true });
	});
});

test('a clock that is ahead reports no future', () => {
	expect(ruling({ at: 900 }, [], 100).at).toBe(100);
});
