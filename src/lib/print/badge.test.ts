import { describe, expect, test } from 'vitest';
import { aPerson, aState } from '#lib/testing/make.ts';
import { wearers } from './badge.ts';

const people = [
	aPerson({ id: 'unknown', category: 'gone', name: 'Lê An' }),
	aPerson({ id: 'guest', category: 'guests', name: 'Lê An' }),
	aPerson({ id: 'binh', category: 'members', name: 'An Bình' }),
	aPerson({ id: 'an', category: 'members', name: 'Võ Ân', reply: 'absent' })
];

describe('badges are', () => {
	test('by category, and by given name in each; whoever may yet come has one', () => {
		const ids = wearers(aState({ people }), null).map(({ id }) => id);
		expect(ids).toEqual(['an', 'binh', 'guest', 'unknown']);
	});

	test('one when one is wanted', () => {
		expect(wearers(aState({ people }), 'binh').map(({ id }) => id)).toEqual(['binh']);
	});
});
