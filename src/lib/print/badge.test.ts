import { describe, expect, test } from 'vitest';
import { aPerson, aState } from '#lib/testing/make.ts';
import { wearers } from './badge.ts';
import { EVERYBODY, type Whom } from './whom.ts';

const people = [
	aPerson({ id: 'unknown', category: 'gone', name: 'Lê An' }),
	aPerson({ id: 'guest', category: 'guests', name: 'Lê An' }),
	aPerson({ id: 'binh', category: 'members', name: 'An Bình' }),
	aPerson({ id: 'an', category: 'members', name: 'Võ Ân', reply: 'absent' })
];

const ids = (whom: Partial<Whom> = {}) =>
	wearers(aState({ people }), { ...EVERYBODY, ...whom }).map(({ id }) => id);

describe('badges are', () => {
	test('by category, and by given name in each; whoever may yet come has one', () => {
		expect(ids()).toEqual(['an', 'binh', 'guest', 'unknown']);
	});

	test('one when one is wanted', () => {
		expect(ids({ person: 'binh' })).toEqual(['binh']);
	});

	test('those of a category when they are wanted', () => {
		expect(ids({ category: 'members' })).toEqual(['an', 'binh']);
	});
});
