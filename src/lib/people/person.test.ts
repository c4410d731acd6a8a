import { expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import { fullName, fullTitle, peopleById } from './person.ts';

test.each([
	['Bà', 'Hồ Ngọc Thúy', 'Bà Hồ Ngọc Thúy'],
	['', "K'Brêh", "K'Brêh"]
])('%j %j is called %j', (honorific, name, called) => {
	expect(fullName({ honorific, name })).toBe(called);
});

test.each([
	['Chủ tịch', 'UBND Quận 5', 'Chủ tịch UBND Quận 5'],
	['', 'UBND Quận 5', 'UBND Quận 5'],
	['Nhân sĩ', '', 'Nhân sĩ'],
	['', '', '']
])('%j of %j is titled %j', (position, unit, titled) => {
	expect(fullTitle({ position, unit })).toBe(titled);
});

test('people are found by id, in the order of the list', () => {
	const people = peopleById([aPerson({ id: 'b' }), aPerson({ id: 'a' })]);
	expect([...people.keys()]).toEqual(['b', 'a']);
});
