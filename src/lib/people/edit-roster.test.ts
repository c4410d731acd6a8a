import { describe, expect, test } from 'vitest';
import { aConference, anItem, aPerson } from '#lib/testing/make.ts';
import { refuse } from '#lib/refusal.ts';
import { editRoster } from './edit-roster.ts';
import { peopleById } from './person.ts';
import type { RosterChange } from './roster-change.ts';

const binh = aPerson({ id: 'binh', name: 'Trần Văn Bình' });
const an = aPerson({ id: 'an', name: 'Lê Thị An' });
const people = peopleById([binh, an]);

function editing(change: RosterChange, conference = aConference(), list = people) {
	return editRoster(list, change, { id: 'edit-1', conference });
}

describe('adding', () => {
	test('gives a person the id of the edit', () => {
		const person = aPerson({ id: 'theirs', name: 'Võ Chi' });
		expect(editing({ change: 'add-person', person })).toEqual({
			kind: 'added',
			person: { ...person, id: 'edit-1' }
		});
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
		const change = { change: 'person', person: 'an', fields: { presence: 'present' } } as const;
		expect(editing(change)).toEqual({ kind: 'changed', person: { ...an, presence: 'present' } });
	});

	test('says who came in their place', () => {
		const change = { change: 'person', person: 'an', fields: { substituteId: 'binh' } } as const;
		expect(editing(change)).toMatchObject({ person: { substituteId: 'binh' } });
	});

	test('takes the substitute back', () => {
		const change = { change: 'person', person: 'an', fields: { substituteId: null } } as const;
		const list = peopleById([binh, { ...an, substituteId: 'binh' }]);
		expect(editing(change, aConference(), list)).toMatchObject({ person: { substituteId: null } });
	});

	test.each([
		['somebody unknown', 'x', {}, 'x'],
		['to a substitute who is unknown', 'an', { substituteId: 'x' }, 'x'],
		['to be their own substitute', 'an', { substituteId: 'an' }, 'an']
	])('%s is refused', (_, person, fields, missing) => {
		expect(editing({ change: 'person', person, fields })).toEqual(
			refuse('person-not-found', { person: missing })
		);
	});
});

test('nobody is put in a category that is not there', () => {
	const refusal = refuse('bad-input', { where: 'category' });
	const person = aPerson({ category: 'x' });
	expect(editing({ change: 'add-person', person })).toEqual(refusal);
	expect(editing({ change: 'person', person: 'an', fields: { category: 'x' } })).toEqual(refusal);
});

describe('removing', () => {
	const removal = { change: 'remove-person', person: 'an' } as const;
	const inUse = refuse('person-in-use', { name: 'Lê Thị An' });

	test('takes somebody off who has no part', () => {
		expect(editing(removal)).toEqual({ kind: 'removed', person: an });
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
