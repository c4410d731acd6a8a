import { describe, expect, test } from 'vitest';
import { afterPurge, NOBODY_CAME, report, seen } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import { peopleById } from '#lib/people/person.ts';
import { came, left } from '#lib/testing/doors.ts';
import { aPerson, minute } from '#lib/testing/make.ts';
import { peopleDuring } from './people-during.ts';
import type { Span } from './span.ts';

const during: Span = { from: minute(10), to: minute(20) };

/** Where person p was, by what the doors told. */
function presenceOf(log: readonly DoorEntry[], person = aPerson({ id: 'p' }), when = [during]) {
	const attendance = log.reduce(report, NOBODY_CAME);
	const people = seen(peopleById([person]), attendance);
	return peopleDuring({ people, attendance }, when).get('p')?.presence;
}

test('whoever went home later was there', () => {
	expect(presenceOf([came('1', minute(0)), left('2', minute(60))])).toBe('present');
});

test('whoever came or went meanwhile was there, to the very moment', () => {
	expect(presenceOf([came('1', minute(20))])).toBe('present');
	expect(presenceOf([came('1', minute(0)), left('2', minute(10))])).toBe('present');
});

test('whoever had gone before was away, unless they came back', () => {
	const gone = [came('1', minute(0)), left('2', minute(5))];
	expect(presenceOf(gone)).toBe('left');
	expect(presenceOf([...gone, came('3', minute(12))])).toBe('present');
	expect(presenceOf([...gone, came('3', minute(30))])).toBe('left');
});

test('of whoever came later only what they had said was known', () => {
	const later = [came('1', minute(30))];
	expect(presenceOf(later)).toBe('expected');
	expect(presenceOf(later, aPerson({ id: 'p', reply: 'absent' }))).toBe('absent');
});

test('what goes on has everybody who is in the hall', () => {
	expect(presenceOf([came('1', minute(90))], aPerson({ id: 'p' }), [{ ...during, to: null }])).toBe(
		'present'
	);
});

describe('of what was on twice', () => {
	const twice = [during, { from: minute(40), to: minute(50) }];
	const presence = (...log: readonly DoorEntry[]) => presenceOf(log, aPerson({ id: 'p' }), twice);

	test('whoever was there for one time was there', () => {
		expect(presence(came('1', minute(0)), left('2', minute(12)))).toBe('present');
		expect(presence(came('1', minute(45)))).toBe('present');
	});

	test('whoever was there only between was not', () => {
		expect(presence(came('1', minute(25)), left('2', minute(35)))).toBe('left');
	});
});

test('whom no door saw is as the office heard it', () => {
	expect(presenceOf([], aPerson({ id: 'p', reply: 'late' }))).toBe('late');
});

test('after a purge whoever had come was there', () => {
	const attendance = afterPurge({ p: 'left' });
	const people = seen(peopleById([aPerson({ id: 'p' })]), attendance);
	expect(peopleDuring({ people, attendance }, [during]).get('p')?.presence).toBe('present');
});
