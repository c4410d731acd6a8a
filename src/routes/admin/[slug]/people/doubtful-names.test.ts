import { expect, test } from 'vitest';
import { peopleById } from '#lib/people/person.ts';
import { aConference, aCue, aLine, anItem, aPerson } from '#lib/testing/make.ts';
import { doubtfulNames } from './doubtful-names.ts';

const text = 'Kính mời bà Trương Thị Kim Xuyên.';
const cues = [aCue({ id: 'c', lines: [aLine({ text })] })];
const conference = aConference({
	agenda: [anItem({ id: 'opening', title: 'Khai mạc.', cues })],
	facts: { 'nhóm chụp ảnh': 'bà Trương Thị Kim Xuyển' },
	emergencies: [{ id: 'e', title: 'Mất điện', text: 'Mời bà Trương Thị Kim Xuyền.' }]
});

test('every doubtful name leads to where it is put right', () => {
	const people = peopleById([aPerson({ id: 'xuyen', name: 'Trương Thị Kim Xuyến' })]);
	expect(doubtfulNames(conference, people).map(({ spellings: [, other] }) => other)).toEqual([
		{
			name: 'Trương Thị Kim Xuyên',
			where: 'Kịch bản: Khai mạc',
			person: null,
			href: '/script/opening#c'
		},
		{
			name: 'Trương Thị Kim Xuyển',
			where: 'Thông tin cho lời dẫn: nhóm chụp ảnh',
			person: null,
			href: '/script#nhom-chup-anh'
		},
		{
			name: 'Trương Thị Kim Xuyền',
			where: 'Câu khẩn cấp: Mất điện',
			person: null,
			href: '/script/emergencies'
		}
	]);
});

test('people of the list are put right themselves, the graver differences first', () => {
	const names = ['Lê Thị Hòa', 'Lê Thị Hoà', 'Trần Văn Đạt', 'Trần Văn Dat'];
	const people = peopleById(names.map((name) => aPerson({ id: name, name })));
	expect(
		doubtfulNames(aConference(), people).map(({ kind, spellings: [a, b] }) => [
			kind,
			a.person,
			b.person
		])
	).toEqual([
		['marks', 'Trần Văn Đạt', 'Trần Văn Dat'],
		['spelling', 'Lê Thị Hòa', 'Lê Thị Hoà']
	]);
});
