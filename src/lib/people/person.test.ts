import { expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import { fullName, fullTitle, nameInSentence, peopleById } from './person.ts';

test.each([
	['Bà', 'Hồ Ngọc Thúy', 'Bà Hồ Ngọc Thúy'],
	['', "K'Brêh", "K'Brêh"]
])('%j %j is called %j', (honorific, name, called) => {
	expect(fullName({ honorific, name })).toBe(called);
});

test.each([
	['Bà', 'Hồ Ngọc Thúy', 'bà Hồ Ngọc Thúy'],
	['Ông', 'Lê Minh Bảo', 'ông Lê Minh Bảo'],
	['Đồng chí', 'Đỗ Thịnh', 'đồng chí Đỗ Thịnh'],
	['Hòa thượng', 'Thích Minh', 'Hòa thượng Thích Minh'],
	['', 'Nguyễn Văn A', 'Nguyễn Văn A']
])('in a sentence %j %j is %j', (honorific, name, called) => {
	expect(nameInSentence({ honorific, name })).toBe(called);
});

test.each([
	['Chủ tịch', 'UBND Quận 5', 'Chủ tịch UBND Quận 5'],
	['', 'UBND Quận 5', 'UBND Quận 5'],
	['Nhân sĩ', '', 'Nhân sĩ'],
	['Phó Trưởng Công an', 'Công an Quận 5', 'Phó Trưởng Công an Quận 5'],
	['Trưởng ban CTMT khu phố 3', 'Khu phố 3', 'Trưởng ban CTMT khu phố 3'],
	['Bí thư Đảng ủy Phường 5', 'Đảng ủy Phường 5', 'Bí thư Đảng ủy Phường 5'],
	['Trưởng khu phố 5', 'Phường 5', 'Trưởng khu phố 5, Phường 5'],
	['Thư ký Cụm thi đua 1', 'Ủy ban MTTQ Quận 5', 'Thư ký Cụm thi đua 1, Ủy ban MTTQ Quận 5'],
	['Trưởng khu phố 5', '', 'Trưởng khu phố 5'],
	['', '', '']
])('%j of %j is titled %j', (position, unit, titled) => {
	expect(fullTitle({ position, unit })).toBe(titled);
});

test('people are found by id, in the order of the list', () => {
	const people = peopleById([aPerson({ id: 'b' }), aPerson({ id: 'a' })]);
	expect([...people.keys()]).toEqual(['b', 'a']);
});
