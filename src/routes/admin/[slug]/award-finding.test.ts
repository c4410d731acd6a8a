import { expect, test } from 'vitest';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { anAward, aConference, anItem } from '#lib/testing/make.ts';
import { awardsStanding, findingOf } from './award-finding.ts';

const conference = (enabled: boolean, isListed: boolean) =>
	aConference({
		agenda: [anItem({ kind: 'awards', enabled })],
		awards: { ...NO_AWARDS, list: isListed ? [anAward()] : [] }
	});

test.each([
	{ enabled: true, isListed: true, finding: null },
	{ enabled: true, isListed: false, finding: 'no-list' },
	{ enabled: false, isListed: true, finding: 'item-off' },
	{ enabled: false, isListed: false, finding: null }
])('awards on: $enabled, a list: $isListed', ({ enabled, isListed, finding }) => {
	expect(findingOf(conference(enabled, isListed))).toBe(finding);
});

test('a list without an item in the programme is pointed out', () => {
	expect(findingOf({ ...conference(true, true), agenda: [] })).toBe('no-item');
});

test('held in writing, a conference has no programme to disagree with', () => {
	expect(findingOf({ ...conference(true, false), form: 'written' })).toBeNull();
});

test('with awards off and no list nothing speaks of them', () => {
	expect(awardsStanding(conference(false, false))).toBeNull();
	expect(awardsStanding(conference(true, false))).toEqual({ count: 0, finding: 'no-list' });
});
