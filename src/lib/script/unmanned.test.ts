import { expect, test } from 'vitest';
import { NO_DISCUSSION } from '#lib/discussion/speaker.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import type { Cue, Item } from '#lib/agenda/agenda.ts';
import { aConference, aCue, aLine, anItem, aPerson, aSpeaker } from '#lib/testing/make.ts';
import { unmanned } from './unmanned.ts';

const says = (text: string, changes: Partial<Cue> = {}) =>
	aCue({ lines: [aLine({ text })], ...changes });
const lacking = (changes: Partial<Item>, ...people: readonly Person[]) =>
	unmanned(aConference({ agenda: [anItem({ id: 'report', ...changes })] }), peopleById(people)).map(
		({ id }) => id
	);
const INVITES = [says('Kính mời {{xưng hô}} {{họ tên}}.')];

test('an item whose words call nobody needs nobody', () => {
	expect(lacking({ cues: [says('Kính mời quý vị.')] })).toEqual([]);
});

test('an item whose words call somebody needs somebody to be chosen', () => {
	expect(lacking({ cues: INVITES })).toEqual(['report']);
	expect(lacking({ cues: INVITES, performerId: 'tung' }, aPerson({ id: 'tung' }))).toEqual([]);
});

test('whoever sent their excuses leaves it without anybody, until somebody stands in', () => {
	const people = [aPerson({ id: 'tung', presence: 'absent' }), aPerson({ id: 'hue' })];
	expect(lacking({ performerId: 'tung' }, ...people)).toEqual(['report']);
	expect(lacking({ performerId: 'tung', standInId: 'hue' }, ...people)).toEqual([]);
});

test('an item that is switched off needs nobody', () => {
	expect(lacking({ cues: INVITES, optional: true, enabled: false })).toEqual([]);
});

test('a form of address that a performer lacks is another matter', () => {
	const nameless = aPerson({ id: 'tung', honorific: '' });
	expect(lacking({ cues: INVITES, performerId: 'tung' }, nameless)).toEqual([]);
});

test('names in a list, and in a cue repeated for speakers, are not the performer’s', () => {
	expect(lacking({ cues: [says('{{#chủ tọa}}{{xưng hô}} {{họ tên}}{{/chủ tọa}}{{lạ}}')] })).toEqual(
		[]
	);
	const item = anItem({ cues: [says('Mời {{xưng hô}} {{họ tên}}.', { each: 'paper' })] });
	const papers = [aSpeaker({ honorific: '', personId: null })];
	const discussion = { ...NO_DISCUSSION, papers };
	expect(unmanned(aConference({ agenda: [item], discussion }), new Map())).toEqual([]);
});
