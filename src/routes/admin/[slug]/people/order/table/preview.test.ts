import { expect, test } from 'vitest';
import type { Person } from '#lib/people/person.ts';
import { DEFAULT_PROTOCOL, type Table } from '#lib/protocol/protocol.ts';
import { aCategory, aPerson, MEMBERS, START } from '#lib/testing/make.ts';
import { preview } from './preview.ts';

const categories = [MEMBERS, aCategory()];
const party = aPerson({ id: 'party', position: 'Bí thư', unit: 'Quận ủy' });
const state = aPerson({ id: 'state', position: 'Chủ tịch', unit: 'UBND' });
const member = aPerson({ id: 'member', category: 'members' });
const stateFirst = { ...DEFAULT_PROTOCOL, blocs: DEFAULT_PROTOCOL.blocs.toReversed() };

function seen(people: readonly Person[], table: Table, used = DEFAULT_PROTOCOL) {
	const { first, ...rest } = preview(people, table, { protocol: used, categories, area: 'Quận 5' });
	return { first: first.map(({ person, was }) => [person.id, was]), ...rest };
}

test('the first who are named come with the number they have by the table in use', () => {
	expect(seen([member, party, state], stateFirst).first).toEqual([
		['state', 2],
		['party', 1]
	]);
});

test('other levels put others first', () => {
	const ward = aPerson({ id: 'ward', position: 'Bí thư', unit: 'Đảng ủy Phường 6' });
	const wardFirst = { ...DEFAULT_PROTOCOL, levels: DEFAULT_PROTOCOL.levels.toReversed() };
	expect(seen([ward, party], wardFirst).first).toEqual([
		['ward', 2],
		['party', 1]
	]);
});

test('moves by hand hold by the new table too', () => {
	const pins = [{ person: 'state', before: null, reason: 'Khách', at: START }];
	expect(seen([party, state], stateFirst, { ...DEFAULT_PROTOCOL, pins }).first).toEqual([
		['party', 1],
		['state', 2]
	]);
});

test('blocs are told with how many people they hold, named or not', () => {
	expect([...seen([member, party, state], DEFAULT_PROTOCOL).counts].toSorted()).toEqual([
		['B', 1],
		['D', 1],
		['H', 1]
	]);
});

test('beyond ten people are only counted', () => {
	const people = Array.from({ length: 12 }, (_, index) => aPerson({ id: `p${index}` }));
	const { first, more } = seen(people, DEFAULT_PROTOCOL);
	expect([first.length, more]).toEqual([10, 2]);
});
