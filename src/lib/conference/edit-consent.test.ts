import { expect, test } from 'vitest';
import type { ConsentWay } from '#lib/privacy/consent.ts';
import { refuse } from '#lib/refusal.ts';
import { aConference, aPerson } from '#lib/testing/make.ts';
import { editRoster, newcomer } from './edit-roster.ts';
import { peopleById } from '#lib/people/person.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';

const silent = aPerson({ id: 'silent' });
const agreed = aPerson({ id: 'agreed', consent: { given: true, at: 1, how: 'self' } });

function say(person: string, given: boolean, how: ConsentWay) {
	const change: RosterChange = { change: 'consent', person, given, how };
	const circumstances = {
		id: 'edit',
		now: 9,
		conference: aConference(),
		isOnRecord: () => true
	};
	return editRoster(peopleById([silent, agreed]), change, circumstances);
}

test('nobody has consented by saying nothing', () => {
	expect(newcomer('new', agreed).consent).toBe(null);
});

test('a yes is kept with when and how it was said', () => {
	const consent = { given: true, at: 9, how: 'paper' };
	expect(say('silent', true, 'paper')).toEqual({
		added: [],
		changed: [{ ...silent, consent }],
		removed: []
	});
});

test('a yes is taken back by a later no', () => {
	const consent = { given: false, at: 9, how: 'desk' };
	expect(say('agreed', false, 'desk')).toMatchObject({ changed: [{ id: 'agreed', consent }] });
});

test('only somebody on the list can say it', () => {
	expect(say('nobody', true, 'self')).toEqual(refuse('person-not-found', { person: 'nobody' }));
});

test('a correction of the list says nothing of consent', () => {
	const change: RosterChange = { change: 'person', person: 'agreed', fields: { seat: 'A1' } };
	const circumstances = { id: 'e', now: 9, conference: aConference(), isOnRecord: () => false };
	expect(editRoster(peopleById([agreed]), change, circumstances)).toMatchObject({
		changed: [{ seat: 'A1', consent: agreed.consent }]
	});
});
