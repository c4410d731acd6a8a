import { describe, expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { aConference, anAward, anItem, aPerson, aState } from '#lib/testing/make.ts';
import { isThere } from './wanted.ts';

test('the programme is always there', () => {
	expect(isThere('programme', aState())).toBe(true);
});

test('sign-in sheets are there as soon as somebody is on the list', () => {
	expect(isThere('sign-in', aState())).toBe(false);
	expect(isThere('sign-in', aState({ people: [aPerson()] }))).toBe(true);
});

describe.each(['awards-list', 'trays', 'standby'] as const)('%s', (print) => {
	const item = anItem({ kind: 'awards' });
	const awards = { ...NO_AWARDS, list: [anAward()] };
	const isThereWith = (changes: Partial<Conference>) =>
		isThere(print, aState({ conference: aConference({ agenda: [item], awards, ...changes }) }));

	test('are there when somebody is honoured', () => {
		expect(isThereWith({})).toBe(true);
	});

	test('are gone with the item, and with the list', () => {
		expect(isThereWith({ agenda: [{ ...item, enabled: false }] })).toBe(false);
		expect(isThereWith({ agenda: [] })).toBe(false);
		expect(isThereWith({ awards: NO_AWARDS })).toBe(false);
	});
});
