import { expect, test } from 'vitest';
import { aPerson, aState } from '#lib/testing/make.ts';
import { isThere } from './wanted.ts';

test('the programme is always there', () => {
	expect(isThere('programme', aState())).toBe(true);
});

test('sign-in sheets are there as soon as somebody is on the list', () => {
	expect(isThere('sign-in', aState())).toBe(false);
	expect(isThere('sign-in', aState({ people: [aPerson()] }))).toBe(true);
});
