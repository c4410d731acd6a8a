import { expect, test } from 'vitest';
import { peopleById } from '#lib/people/person.ts';
import { aPerson } from '#lib/testing/make.ts';
import { isAwaited } from './awaited.ts';

test('who is expected, and has not come in any way, is awaited', () => {
	const people = peopleById([
		aPerson({ id: 'expected' }),
		aPerson({ id: 'late', presence: 'late' }),
		aPerson({ id: 'absent', presence: 'absent' }),
		aPerson({ id: 'present', presence: 'present' }),
		aPerson({ id: 'left', presence: 'left' }),
		aPerson({ id: 'sender', substituteId: 'present' })
	]);
	const awaited = [...people.values()].filter((person) => isAwaited(person, people));
	expect(awaited.map(({ id }) => id)).toEqual(['expected', 'late']);
});
