import { expect, test } from 'vitest';
import { peopleById } from '#lib/people/person.ts';
import { aPerson } from '#lib/testing/make.ts';
import { answersOf } from './answers.ts';

test('silence is neither yes nor no, and whoever said no is named', () => {
	const said = (given: boolean) => ({ given, at: 1, how: 'paper' }) as const;
	const people = peopleById([
		aPerson({ id: 'a', consent: said(true) }),
		aPerson({ id: 'b', consent: said(true) }),
		aPerson({ id: 'c', name: 'Lê Thị An', honorific: 'Bà', consent: said(false) }),
		aPerson({ id: 'd' }),
		aPerson({ id: 'e' }),
		aPerson({ id: 'f' })
	]);
	expect(answersOf(people)).toEqual({
		yes: 2,
		no: 1,
		silent: 3,
		refused: [{ id: 'c', name: 'Bà Lê Thị An' }]
	});
});
