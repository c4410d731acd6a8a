import { describe, expect, test } from 'vitest';
import { aPassage, came, left } from '#lib/testing/doors.ts';
import { aPerson } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { refuse } from '#lib/refusal.ts';
import { afterPurge, isOnRecord, MOST_RECENT, NOBODY_CAME, report, seen } from './attendance.ts';
import { correct } from './correct.ts';
import type { DoorEntry } from './entry.ts';

const after = (...entries: readonly DoorEntry[]) =>
	entries.map((entry, index) => ({ ...entry, seq: index + 1 })).reduce(report, NOBODY_CAME);
const conflicts = (...entries: readonly DoorEntry[]) =>
	[...after(...entries).conflicts.values()].flat();
const settled = (scan: string) =>
	aPassage({ id: `s-${scan}`, event: { type: 'settled', person: 'p', scan, as: 'same-person' } });

describe('presence', () => {
	const presence = (person: Parameters<typeof aPerson>[0], ...entries: readonly DoorEntry[]) =>
		seen(peopleById([aPerson({ id: 'p', ...person })]), after(...entries)).get('p')?.presence;

	test('is what the office heard until a door reports', () => {
		expect(presence({ reply: 'late', presence: 'late' })).toBe('late');
	});

	test('is present for whoever came, though they had said they would not', () => {
		expect(presence({ reply: 'absent', presence: 'absent' }, came('a', 1))).toBe('present');
	});

	test('is left for whoever went', () => {
		expect(presence({}, came('a', 1), left('b', 2))).toBe('left');
	});

	test('is what the office heard again, when the check-in was taken back', () => {
		const voided = aPassage({
			id: 'v',
			event: { type: 'voided', person: 'p', scans: ['a'], reason: 'x' }
		});
		expect(presence({}, came('a', 1), voided)).toBe('expected');
	});

	test('is late again for whoever said so, when the check-in was taken back', () => {
		const event = { type: 'voided', person: 'p', scans: ['a'], reason: 'x' } as const;
		const late = { reply: 'late', presence: 'late' } as const;
		expect(presence(late, came('a', 1), aPassage({ id: 'v', event }))).toBe('late');
	});

	test('of somebody taken off the list is nobody’s', () => {
		expect(seen(new Map(), after(came('a', 1))).size).toBe(0);
	});
});

test('whoever a door told of is on record, even once the check-in was taken back', () => {
	const event = { type: 'voided', person: 'p', scans: ['a'], reason: 'x' } as const;
	const attendance = after(came('a', 1), aPassage({ id: 'v', event }));
	expect([isOnRecord(attendance, 'p'), isOnRecord(attendance, 'q')]).toEqual([true, false]);
	expect(isOnRecord(afterPurge({ q: 'left' }), 'q')).toBe(true);
});

describe('a conflict', () => {
	test('is two doors that let in the same person', () => {
		expect(conflicts(came('a', 5, 'A'), came('b', 7, 'B'))).toEqual([
			{
				person: 'p',
				first: { scan: 'a', station: 'A', at: 5 },
				second: { scan: 'b', station: 'B', at: 7 }
			}
		]);
	});

	test('is two devices of one name that let in the same person', () => {
		const other = { ...came('b', 7), actor: 'another grant' };
		expect(conflicts(came('a', 5), other)).toMatchObject([{ second: { scan: 'b' } }]);
	});

	test('names the earlier door first, whichever was heard of first', () => {
		expect(conflicts(came('b', 7, 'B'), came('a', 5, 'A'))).toMatchObject([
			{ first: { scan: 'a' }, second: { scan: 'b' } }
		]);
	});

	test.each([
		['the same door twice', [came('a', 5), came('b', 7)]],
		['a person who left in between', [came('a', 5), left('l', 6), came('b', 7, 'B')]],
		['one that is settled', [came('a', 5), came('b', 7, 'B'), settled('b')]]
	])('is not %s', (_, entries) => {
		expect(conflicts(...entries)).toEqual([]);
	});

	test('stays for a third door when the second is settled', () => {
		const doors = [came('a', 5), came('b', 7, 'B'), settled('b'), came('c', 9, 'C')];
		expect(conflicts(...doors)).toMatchObject([{ second: { scan: 'c' } }]);
	});
});

test('the newest entries are at hand, refused scans among them', () => {
	const refused = aPassage({ id: 'r', event: { type: 'refused', verdict: 'unknown-code' } });
	const many = Array.from({ length: MOST_RECENT }, (_, n) => came(`c${n}`, n));
	const attendance = after(...many, refused);
	expect(attendance.seq).toBe(MOST_RECENT + 1);
	expect([
		attendance.recent.length,
		attendance.recent[0]?.id,
		attendance.recent.at(-1)?.id
	]).toEqual([MOST_RECENT, 'c1', 'r']);
});

describe('a correction', () => {
	const takeBack = { change: 'take-back', person: 'p', reason: 'nhầm người' } as const;
	const settle = (scan: string) =>
		({ change: 'settle', person: 'p', scan, as: 'other-person' }) as const;

	test('takes back every check-in of the present visit, and none before', () => {
		const attendance = after(came('a', 1), left('l', 2), came('b', 3), came('c', 4, 'B'));
		expect(correct(attendance, takeBack)).toEqual({
			type: 'voided',
			person: 'p',
			scans: ['b', 'c'],
			reason: 'nhầm người'
		});
	});

	test('takes nothing back of somebody who is not there', () => {
		expect(correct(after(came('a', 1), left('l', 2)), takeBack)).toEqual(refuse('not-present'));
	});

	test('settles a conflict that is open', () => {
		const attendance = after(came('a', 1), came('b', 3, 'B'));
		expect(correct(attendance, settle('b'))).toEqual({
			type: 'settled',
			person: 'p',
			scan: 'b',
			as: 'other-person'
		});
	});

	test('settles nothing that is not in question', () => {
		const attendance = after(came('a', 1), came('b', 3, 'B'));
		expect(correct(attendance, settle('a'))).toEqual(refuse('conflict-not-found'));
		expect(correct(report(attendance, settled('b')), settle('b'))).toEqual(
			refuse('conflict-not-found')
		);
	});
});
