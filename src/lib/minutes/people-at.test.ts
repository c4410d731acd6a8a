import { expect, test } from 'vitest';
import { NOBODY_CAME, report } from '#lib/attendance/attendance.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { aPerson, minute } from '#lib/testing/make.ts';
import { passed } from '#lib/testing/minutes.ts';
import { peopleAt } from './people-at.ts';

const doors = [passed('p', 5), passed('p', 20, 'left'), passed('p', 40)];

function presenceAt(at: number, changes: Partial<Person> = {}, log = doors) {
	const people = peopleById([aPerson({ id: 'p', presence: 'present', ...changes })]);
	const attendance = log.reduce(report, NOBODY_CAME);
	return peopleAt(people, attendance, minute(at)).get('p')?.presence;
}

test.each([
	[4, 'expected'],
	[5, 'present'],
	[19, 'present'],
	[20, 'left'],
	[39, 'left'],
	[40, 'present']
])('at minute %i they were %s', (at, presence) => {
	expect(presenceAt(at)).toBe(presence);
});

test('before they came they were as the office had heard', () => {
	expect(presenceAt(4, { reply: 'late' })).toBe('late');
});

test('of whom a purge left only that they went, it is taken that they had stayed', () => {
	expect(presenceAt(4, { presence: 'left' }, [])).toBe('present');
});

test('of whom no door reported anything, what the office heard stands', () => {
	expect(presenceAt(4, { presence: 'absent' }, [])).toBe('absent');
});
