import { expect, test } from 'vitest';
import { BLANK_PERSON } from '#lib/people/person.ts';
import { isOfPeople, redact, type OfPeople } from './redact.ts';

const WRITTEN = 'VIẾT VỀ NGƯỜI';
const person = { ...BLANK_PERSON, name: WRITTEN, phone: WRITTEN };

test.each<[OfPeople, object]>([
	[
		{ change: 'add-person', person },
		{ change: 'add-person', person: Object.keys(person) }
	],
	[
		{ change: 'person', person: 'p', fields: { phone: WRITTEN, note: WRITTEN } },
		{ change: 'person', person: 'p', fields: ['phone', 'note'] }
	],
	[
		{ change: 'people', people: ['p', 'q'], fields: { unit: WRITTEN } },
		{ change: 'people', people: ['p', 'q'], fields: ['unit'] }
	],
	[
		{
			change: 'import',
			added: [person],
			changed: [{ person: 'p', fields: { phone: WRITTEN } }]
		},
		{
			change: 'import',
			added: [Object.keys(person)],
			changed: [{ person: 'p', fields: ['phone'] }]
		}
	],
	[
		{ change: 'remove-person', person: 'p' },
		{ change: 'remove-person', person: 'p' }
	],
	[
		{ change: 'consent', person: 'p', given: true, how: 'paper' },
		{ change: 'consent', person: 'p', given: true, how: 'paper' }
	],
	[
		{ change: 'distinct-names', names: [WRITTEN, WRITTEN], distinct: true },
		{ change: 'distinct-names', distinct: true }
	]
])('of %j nothing is left that was written of a person', (change, left) => {
	expect(redact(change)).toEqual(left);
	expect(JSON.stringify(redact(change))).not.toContain(WRITTEN);
	expect(isOfPeople(change)).toBe(true);
});

test('a change of the conference writes of nobody', () => {
	expect(isOfPeople({ change: 'document', document: 'd', ready: true })).toBe(false);
});
