import { describe, expect, test } from 'vitest';
import { aConference, anItem, aPerson } from '#lib/testing/make.ts';
import { refuse } from '#lib/refusal.ts';
import { editRoster, newcomer } from './edit-roster.ts';
import { BLANK_PERSON, MOST_PEOPLE, peopleById } from '#lib/people/person.ts';
import type { RosterChange } from '#lib/people/roster-change.ts';

const binh = aPerson({ id: 'binh', name: 'Trần Văn Bình' });
const an = aPerson({ id: 'an', name: 'Lê Thị An' });
const came = aPerson({ id: 'came', name: 'Võ Đã Đến' });
const people = peopleById([binh, an, came]);
const edited = (changes: object) => ({ added: [], changed: [], removed: [], ...changes });

function editing(change: RosterChange, conference = aConference(), list = people) {
	return editRoster(list, change, {
		id: 'edit-1',
		now: 5,
		conference,
		isOnRecord: (id) => id === came.id
	});
}

describe('adding', () => {
	test('gives a person the id of the edit', () => {
		const person = { ...BLANK_PERSON, category: 'guests', name: 'Võ Chi' };
		expect(editing({ change: 'add-person', person })).toEqual(
			edited({ added: [newcomer('edit-1', person)] })
		);
	});

	test('needs a substitute who is on the list', () => {
		const person = aPerson({ substituteId: 'x' });
		expect(editing({ change: 'add-person', person })).toEqual(
			refuse('person-not-found', { person: 'x' })
		);
	});
});

describe('changing', () => {
	test('changes what is named and leaves the rest', () => {
		const change = { change: 'person', person: 'an', fields: { reply: 'absent' } } as const;
		expect(editing(change)).toEqual(
			edited({ changed: [{ ...an, reply: 'absent', presence: 'absent' }] })
		);
	});

	test('says who came in their place', () => {
		const change = { change: 'person', person: 'an', fields: { substituteId: 'binh' } } as const;
		expect(editing(change)).toMatchObject({ changed: [{ substituteId: 'binh' }] });
	});

	test('takes the substitute back', () => {
		const change = { change: 'person', person: 'an', fields: { substituteId: null } } as const;
		const list = peopleById([binh, { ...an, substituteId: 'binh' }]);
		expect(editing(change, aConference(), list)).toMatchObject({
			changed: [{ substituteId: null }]
		});
	});

	test.each([
		['somebody unknown', 'x', {}, 'x'],
		['to a substitute who is unknown', 'an', { substituteId: 'x' }, 'x']
	])('%s is refused', (_, person, fields, missing) => {
		expect(editing({ change: 'person', person, fields })).toEqual(
			refuse('person-not-found', { person: missing })
		);
	});
});

describe('a substitute', () => {
	const sends = (person: string, substituteId: string) =>
		({ change: 'person', person, fields: { substituteId } }) as const;
	const chain = (name: string) => refuse('substitute-chain', { name });
	const sent = peopleById([binh, { ...an, substituteId: 'binh' }, came]);

	test('is never the person themselves', () => {
		expect(editing(sends('an', 'an'))).toEqual(chain('Lê Thị An'));
	});

	test('sends nobody, neither back nor on', () => {
		expect(editing(sends('binh', 'an'), aConference(), sent)).toEqual(chain('Trần Văn Bình'));
		expect(editing(sends('binh', 'came'), aConference(), sent)).toEqual(chain('Trần Văn Bình'));
	});

	test('is nobody who sends another', () => {
		expect(editing(sends('came', 'an'), aConference(), sent)).toEqual(chain('Võ Đã Đến'));
	});

	test('may come for several', () => {
		expect(editing(sends('came', 'binh'), aConference(), sent)).toMatchObject({
			changed: [{ id: 'came', substituteId: 'binh' }]
		});
	});

	test('may change places with the sender in one edit, but not send them back in one', () => {
		const both = (first: string | null, second: string | null) =>
			({
				change: 'import',
				added: [],
				changed: [
					{ person: 'an', fields: { substituteId: first } },
					{ person: 'binh', fields: { substituteId: second } }
				]
			}) as const;
		expect(editing(both(null, 'an'), aConference(), sent)).toMatchObject({
			changed: [{ substituteId: null }, { substituteId: 'an' }]
		});
		expect(editing(both('binh', 'an'))).toEqual(chain('Lê Thị An'));
	});

	test('is not the one of a newcomer who sends another', () => {
		const person = { ...BLANK_PERSON, category: 'guests', name: 'Võ Chi', substituteId: 'an' };
		expect(editing({ change: 'add-person', person }, aConference(), sent)).toEqual(chain('Võ Chi'));
	});
});

test('more people than a hall holds are not put on the list', () => {
	const many = Array.from({ length: MOST_PEOPLE }, (_, index) => aPerson({ id: `p${index}` }));
	const person = { ...BLANK_PERSON, category: 'guests', name: 'Võ Chi' };
	const add = { change: 'add-person', person } as const;
	expect(editing(add, aConference(), peopleById(many))).toEqual(
		refuse('too-many', { most: MOST_PEOPLE })
	);
	expect(editing(add, aConference(), peopleById(many.slice(1)))).toMatchObject({
		added: [{ id: 'edit-1' }]
	});
});

test('nobody is put in a category that is not there', () => {
	const refusal = refuse('bad-input', { where: 'category' });
	const person = aPerson({ category: 'x' });
	expect(editing({ change: 'add-person', person })).toEqual(refusal);
	expect(editing({ change: 'person', person: 'an', fields: { category: 'x' } })).toEqual(refusal);
});

describe('several at once', () => {
	const fields = { invited: true } as const;

	test('are all changed', () => {
		expect(editing({ change: 'people', people: ['an', 'binh'], fields })).toEqual(
			edited({
				changed: [
					{ ...an, invited: true },
					{ ...binh, invited: true }
				]
			})
		);
	});

	test('are none changed when one of them is not there', () => {
		expect(editing({ change: 'people', people: ['an', 'x'], fields })).toEqual(
			refuse('person-not-found', { person: 'x' })
		);
	});

	test('come in by an import, the new ones numbered after it, with what changes of the others', () => {
		const chi = { ...BLANK_PERSON, category: 'guests', name: 'Võ Chi' };
		expect(
			editing({ change: 'import', added: [chi, chi], changed: [{ person: 'an', fields }] })
		).toEqual(
			edited({
				added: [newcomer('edit-1-1', chi), newcomer('edit-1-2', chi)],
				changed: [{ ...an, invited: true }]
			})
		);
	});
});

describe('removing', () => {
	const removal = { change: 'remove-person', person: 'an' } as const;
	const inUse = refuse('person-in-use', { name: 'Lê Thị An' });

	test('takes somebody off who has no part', () => {
		expect(editing(removal)).toEqual(edited({ removed: [an] }));
	});

	test('spares whoever has come: they are part of the record', () => {
		expect(editing({ change: 'remove-person', person: 'came' })).toEqual(
			refuse('person-came', { name: 'Võ Đã Đến' })
		);
	});

	test('needs somebody who is there', () => {
		expect(editing({ change: 'remove-person', person: 'x' })).toEqual(
			refuse('person-not-found', { person: 'x' })
		);
	});

	test.each([
		['chairs', aConference({ chairIds: ['binh', 'an'] })],
		['keeps the minutes', aConference({ secretaryId: 'an' })],
		['performs an item', aConference({ agenda: [anItem({ performerId: 'an' })] })],
		['stands in for an item', aConference({ agenda: [anItem({ standInId: 'an' })] })],
		[
			'performs an item that is off',
			aConference({ agenda: [anItem({ performerId: 'an', enabled: false })] })
		]
	])('spares whoever %s', (_, conference) => {
		expect(editing(removal, conference)).toEqual(inUse);
	});

	test('spares whoever came in another’s place', () => {
		const list = peopleById([{ ...binh, substituteId: 'an' }, an]);
		expect(editing(removal, aConference(), list)).toEqual(inUse);
	});
});
