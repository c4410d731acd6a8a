import { expect, test } from 'vitest';
import { afterPurge, NOBODY_CAME, report, seen } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import { peopleById } from '#lib/people/person.ts';
import { came, left } from '#lib/testing/doors.ts';
import { aPerson, minute } from '#lib/testing/make.ts';
import { peopleThen } from './then.ts';

const during = { from: minute(10), to: minute(20) };

/** Where person p was during that time, by what the doors told. */
function presenceOf(log: readonly DoorEntry[], person = aPerson({ id: 'p' })) {
	const attendance = log.reduce(report, NOBODY_CAME);
	const people = seen(peopleById([person]), attendance);
	return peopleThen(people, attendance, during).get('p')?.presence;
}

test('whoever went home later was there', () => {
	expect(presenceOf([came('1', minute(0)), left('2', minute(60))])).toBe('present');
});

test('whoever came or went meanwhile was there', () => {
	expect(presenceOf([came('1', minute(15))])).toBe('present');
	expect(presenceOf([came('1', minute(0)), left('2', minute(12))])).toBe('present');
});

test('whoever had gone before was away', () => {
	expect(presenceOf([came('1', minute(0)), left('2', minute(5))])).toBe('left');
});

test('of whoever came later only what they had said was known', () => {
	expect(presenceOf([came('1', minute(30))])).toBe('expected');
	expect(presenceOf([came('1', minute(30))], aPerson({ id: 'p', reply: 'absent' }))).toBe('absent');
});

test('whom no door saw is as the office heard it', () => {
	expect(presenceOf([], aPerson({ id: 'p', reply: 'late' }))).toBe('late');
});

test('after a purge whoever had come was there', () => {
	const attendance = afterPurge({ p: 'left' });
	const people = seen(peopleById([aPerson({ id: 'p' })]), attendance);
	expect(peopleThen(people, attendance, during).get('p')?.presence).toBe('present');
});
