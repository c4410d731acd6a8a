import { expect, test } from 'vitest';
import { NOBODY_CAME } from '#lib/attendance/attendance.ts';
import { peopleById } from '#lib/people/person.ts';
import { aConference, anItem, aPerson, minute } from '#lib/testing/make.ts';
import { namedPerformer } from './performer.ts';

const people = [
	aPerson({
		id: 'chair',
		honorific: 'Bà',
		name: 'Hồ Ngọc Thúy',
		position: 'Chủ tịch',
		unit: 'Ủy ban MTTQ Việt Nam Quận 5'
	}),
	aPerson({ id: 'deputy', name: 'Lê Minh Bảo' }),
	aPerson({ id: 'away', reply: 'absent' })
];

function named(item: Parameters<typeof anItem>[0]) {
	const state = {
		conference: aConference(),
		people: peopleById(people),
		attendance: NOBODY_CAME
	};
	return namedPerformer(anItem(item), state, [{ from: minute(10), to: minute(20) }]);
}

test('whoever performed an item is named with their title', () => {
	expect(named({ performerId: 'chair' })).toEqual({
		id: 'chair',
		name: 'Bà Hồ Ngọc Thúy',
		title: 'Chủ tịch Ủy ban MTTQ Việt Nam Quận 5',
		insteadOf: null
	});
});

test('whoever stood in is named with whom they stood in for', () => {
	expect(named({ performerId: 'chair', standInId: 'deputy' })).toMatchObject({
		name: 'Ông Lê Minh Bảo',
		insteadOf: 'bà Hồ Ngọc Thúy'
	});
});

test('whoever was away is not named', () => {
	expect(named({ performerId: 'away' })).toBe('unknown');
});

test('where nobody is named, the unit’s own words say who', () => {
	expect(named({ performerLabel: 'Chủ tịch cấp ủy cùng cấp' })).toEqual({
		id: null,
		name: 'Chủ tịch Quận ủy Quận 5',
		title: '',
		insteadOf: null
	});
	expect(named({ performerLabel: '' })).toBe(null);
});

test('nobody is named who is not on the list any more', () => {
	expect(named({ performerId: 'gone', performerLabel: 'MC' })).toBe(null);
});
