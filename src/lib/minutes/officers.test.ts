import { expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import { came, passed, theMinutes } from '#lib/testing/minutes.ts';
import { whoIs } from './who.ts';

const people = ['Thúy', 'Bảo', 'Quý'].map((name) =>
	aPerson({ id: name, name, category: 'members' })
);
const [thuy, bao, quy] = people.map((person) => ({ ...whoIs(person), signsAs: person.name }));
const conference = { chairIds: ['Thúy', 'Bảo'], secretaryId: 'Quý' };
const officers = (...doors: readonly ReturnType<typeof passed>[]) =>
	theMinutes({ conference, people, doors, events: [came(0, 'a')] }).officers;

test('of those who were to chair, whoever came did', () => {
	expect(officers(passed('Bảo', -5), passed('Quý', -5))).toEqual({ chairs: [bao], secretary: quy });
});

test('where nobody was counted all are taken to have come', () => {
	expect(officers()).toEqual({ chairs: [thuy, bao], secretary: quy });
});

test('a secretary nobody saw is left for a person to write', () => {
	expect(officers(passed('Thúy', -5)).secretary).toBeNull();
});

test('where nobody was counted, a chair who sent word did not come', () => {
	const list = people.map((person) =>
		person.id === 'Thúy' ? ({ ...person, reply: 'absent', presence: 'absent' } as const) : person
	);
	const { officers } = theMinutes({ conference, people: list, events: [came(0, 'a')] });
	expect(officers.chairs).toEqual([bao]);
});
