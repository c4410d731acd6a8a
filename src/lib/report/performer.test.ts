import { expect, test } from 'vitest';
import { NOBODY_CAME, report, seen } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { came, left } from '#lib/testing/doors.ts';
import { aConference, anItem, aPerson, minute } from '#lib/testing/make.ts';
import { performerOf } from './performer.ts';

const chair = aPerson({
	id: 'p',
	honorific: 'Bà',
	name: 'Hồ Ngọc Thúy',
	position: 'Chủ tịch',
	unit: 'Ủy ban MTTQ Việt Nam Quận 5'
});
const deputy = aPerson({ id: 'deputy', name: 'Lê Minh Bảo', unit: 'Ủy ban MTTQ Việt Nam Quận 5' });
const during = { from: minute(10), to: minute(20) };

function performing(
	item: Parameters<typeof anItem>[0],
	people: readonly Person[] = [chair, deputy],
	log: readonly DoorEntry[] = []
) {
	const attendance = log.reduce(report, NOBODY_CAME);
	const state = {
		conference: aConference(),
		people: seen(peopleById(people), attendance),
		attendance
	};
	return performerOf(anItem(item), state, during);
}

test('whoever the item names performed it', () => {
	expect(performing({ performerId: 'p' })).toEqual({
		id: 'p',
		name: 'Bà Hồ Ngọc Thúy',
		title: 'Chủ tịch Ủy ban MTTQ Việt Nam Quận 5',
		insteadOf: null
	});
});

test('or who was chosen to stand in', () => {
	expect(performing({ performerId: 'p', standInId: 'deputy' })).toMatchObject({
		name: 'Ông Lê Minh Bảo',
		insteadOf: 'bà Hồ Ngọc Thúy'
	});
});

test('or whom they sent, unless they were there themselves and only went home since', () => {
	const people = [{ ...chair, substituteId: 'deputy' }, deputy];
	expect(performing({ performerId: 'p' }, people)).toMatchObject({ id: 'deputy' });
	const log = [came('1', minute(0)), left('2', minute(90))];
	expect(performing({ performerId: 'p' }, people, log)).toMatchObject({
		id: 'p',
		insteadOf: null
	});
});

test('nobody can say who, when they were away', () => {
	const absent = aPerson({ id: 'p', reply: 'absent' });
	expect(performing({ performerId: 'p' }, [absent])).toBe('unknown');
	const late = aPerson({ id: 'p', reply: 'late' });
	expect(performing({ performerId: 'p' }, [late])).toBe('unknown');
	const log = [came('1', minute(0)), left('2', minute(5))];
	expect(performing({ performerId: 'p' }, [chair], log)).toBe('unknown');
});

test('nobody can say who, when doors that saw others never saw them', () => {
	const item = { performerId: 'deputy' };
	expect(performing(item)).toMatchObject({ id: 'deputy' });
	expect(performing(item, [chair, deputy], [came('1', minute(0))])).toBe('unknown');
});

test('whoever passed the door only after they had begun performed it', () => {
	expect(performing({ performerId: 'p' }, [chair], [came('1', minute(30))])).toMatchObject({
		id: 'p'
	});
});

test('where nobody is named, the unit’s own words say who', () => {
	expect(performing({ performerLabel: 'Chủ tịch cấp ủy cùng cấp' })).toEqual({
		id: null,
		name: 'Chủ tịch Quận ủy Quận 5',
		title: '',
		insteadOf: null
	});
	expect(performing({ performerLabel: '' })).toBe(null);
});
