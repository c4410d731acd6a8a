import { describe, expect, test } from 'vitest';
import { aCategory, aPerson, MEMBERS } from '#lib/testing/make.ts';
import { attendance, introduced, rate } from './attendance.ts';
import { peopleById, type Person, type Presence } from './person.ts';

const categories = [MEMBERS, aCategory()];

function aMember(id: string, presence: Presence, changes: Partial<Person> = {}): Person {
	return aPerson({ id, category: 'members', presence, ...changes });
}

function members(present: number, absent: number): readonly Person[] {
	return Array.from({ length: present + absent }, (_, index) =>
		aMember(`member-${index}`, index < present ? 'present' : 'absent')
	);
}

describe('attendance', () => {
	test('counts the members who were summoned and those who have come', () => {
		expect(attendance(categories, peopleById(members(47, 4)))).toEqual({
			summoned: 51,
			present: 47
		});
	});

	test.each(['expected', 'late', 'absent'] as const)('does not count who is %s', (presence) => {
		const people = peopleById([aMember('one', 'present'), aMember('two', presence)]);
		expect(attendance(categories, people)).toEqual({ summoned: 2, present: 1 });
	});

	test('does not count guests', () => {
		const people = peopleById([...members(2, 0), aPerson({ presence: 'present' })]);
		expect(attendance(categories, people)).toEqual({ summoned: 2, present: 2 });
	});

	test('counts a member who also came in the place of a guest', () => {
		const people = peopleById([
			aMember('one', 'present'),
			aPerson({ id: 'guest', presence: 'absent', substituteId: 'one' })
		]);
		expect(attendance(categories, people)).toEqual({ summoned: 1, present: 1 });
	});

	test.each(['guests', 'members'])(
		'does not count whoever came for a member, entered with the %s: membership is personal',
		(category) => {
			const people = peopleById([
				aMember('one', 'present'),
				aMember('two', 'absent', { substituteId: 'sub' }),
				aPerson({ id: 'sub', category, presence: 'present' })
			]);
			expect(attendance(categories, people)).toEqual({ summoned: 2, present: 1 });
		}
	);
});

test.each([
	[47, 51, '92,16%'],
	[16, 30, '53,33%'],
	[23, 45, '51,11%'],
	[1, 2, '50%'],
	[38, 57, '66,67%'],
	[1, 40, '2,5%'],
	[57, 57, '100%'],
	[0, 57, '0%'],
	[0, 0, '0%']
])('%d of %d is %s', (present, summoned, expected) => {
	expect(rate({ present, summoned })).toBe(expected);
});

describe('introduced', () => {
	const names = (...people: readonly Person[]) =>
		introduced('guests', peopleById(people)).map((person) => person.id);
	const guest = (id: string, presence: Presence, substituteId: string | null = null) =>
		aPerson({ id, presence, substituteId });

	test('until the first has come are all who are expected, in the order of the list', () => {
		expect(names(guest('b', 'expected'), aMember('m', 'expected'), guest('a', 'expected'))).toEqual(
			['b', 'a']
		);
	});

	test('are those who have come, as soon as anybody has', () => {
		expect(names(guest('a', 'expected'), guest('b', 'present'))).toEqual(['b']);
		expect(names(guest('a', 'expected'), aMember('m', 'present'))).toEqual([]);
	});

	test.each(['late', 'absent'] as const)('are never those who are %s', (presence) => {
		expect(names(guest('a', presence))).toEqual([]);
		expect(names(guest('a', presence), guest('b', 'present'))).toEqual(['b']);
	});

	test('are those who came for others, once, in the others’ place', () => {
		expect(
			names(guest('away', 'absent', 'sub'), guest('b', 'present'), guest('sub', 'present'))
		).toEqual(['sub', 'b']);
	});

	test('are those who sent somebody and have come after all', () => {
		expect(names(guest('back', 'present', 'sub'), guest('sub', 'present'))).toEqual(['back']);
	});

	test('are once whoever came for two', () => {
		expect(
			names(guest('x', 'absent', 'sub'), guest('y', 'absent', 'sub'), guest('sub', 'present'))
		).toEqual(['sub']);
	});

	test('may come from another category', () => {
		const sub = aPerson({ id: 'sub', category: 'service', presence: 'present' });
		expect(names(guest('away', 'absent', 'sub'), sub)).toEqual(['sub']);
	});

	test('are not substitutes who stay away too', () => {
		expect(
			names(guest('away', 'absent', 'sub'), guest('b', 'present'), guest('sub', 'absent'))
		).toEqual(['b']);
	});
});
