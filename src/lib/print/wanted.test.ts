import { describe, expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { aConference, anAward, anItem, aPerson, aRun, aState } from '#lib/testing/make.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { isThere } from './wanted.ts';
import { EVERYBODY } from './whom.ts';

test('the programme is always there', () => {
	expect(isThere('programme', aState())).toBe(true);
});

test('sign-in sheets are there as soon as somebody is on the list', () => {
	expect(isThere('sign-in', aState())).toBe(false);
	expect(isThere('sign-in', aState({ people: [aPerson()] }))).toBe(true);
});

test('cue cards are there as soon as there is a step', () => {
	const withItems = (agenda: Conference['agenda']) =>
		aState({ conference: aConference({ agenda }) });
	expect(isThere('cue-cards', withItems([]))).toBe(false);
	expect(isThere('cue-cards', withItems([anItem()]))).toBe(true);
});

test('a backdrop without a line is none', () => {
	expect(isThere('backdrop', aState({ conference: aConference({ backdrop: [] }) }))).toBe(false);
	expect(isThere('backdrop', aState())).toBe(true);
});

test('invitations are there as soon as somebody is invited', () => {
	expect(isThere('invitations', aState({ people: [aPerson({ walkIn: true })] }))).toBe(false);
	expect(isThere('invitations', aState({ people: [aPerson()] }))).toBe(true);
});

test('seat labels are there as soon as somebody has a seat', () => {
	expect(isThere('seat-labels', aState({ people: [aPerson()] }))).toBe(false);
	expect(isThere('seat-labels', aState({ people: [aPerson({ seat: 'A1' })] }))).toBe(true);
});

describe.each(['invitations', 'badges', 'plates', 'seat-labels'] as const)('%s', (print) => {
	test('are there for one person who is on the list, and for nobody else', () => {
		const state = aState({ people: [aPerson({ id: 'known', seat: 'A1' })] });
		expect(isThere(print, state, { ...EVERYBODY, person: 'known' })).toBe(true);
		expect(isThere(print, state, { ...EVERYBODY, person: 'unknown' })).toBe(false);
	});

	test('are there for a category that somebody on the list is of, and for no other', () => {
		const state = aState({ people: [aPerson({ category: 'guests', seat: 'A1' })] });
		expect(isThere(print, state, { ...EVERYBODY, category: 'guests' })).toBe(true);
		expect(isThere(print, state, { ...EVERYBODY, category: 'members' })).toBe(false);
	});
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

test('minutes are there once the meeting has begun, whatever is rehearsed', () => {
	const { agenda } = aConference();
	const begun = aRun(agenda, [0, 'start']);
	expect(isThere('minutes', aState())).toBe(false);
	expect(isThere('minutes', aState({ run: begun }))).toBe(true);
	expect(isThere('minutes', aState({ run: begun, behind: NEW_RUN, rehearsal: true }))).toBe(false);
});
