import { expect, test } from 'vitest';
import { DEFAULT_PRIVACY } from '#lib/conference/conference.ts';
import { peopleById } from '#lib/people/person.ts';
import { aConference, aCue, aLine, anItem, aPerson } from '#lib/testing/make.ts';
import { doubtfulNames } from './doubtful-names.ts';

const text = 'Kính mời bà Trương Thị Kim Xuyên.';
const cues = [aCue({ id: 'c', lines: [aLine({ text })] })];
const speech = { title: 'Trương Thị Kim Xuyện.', performerLabel: 'Bà Trương Thị Kim Xuyễn' };
const conference = aConference({
	place: 'Nhà văn hóa Trương Thị Kim Xuyen',
	agenda: [
		anItem({ id: 'opening', title: 'Khai mạc.', cues }),
		anItem({ id: 'speech', ...speech })
	],
	privacy: { ...DEFAULT_PRIVACY, contact: 'Bà Trương Thị Kim Xuyẻn' },
	facts: { 'nhóm chụp ảnh': 'bà Trương Thị Kim Xuyển' },
	emergencies: [{ id: 'e', title: 'Mất điện', text: 'Mời bà Trương Thị Kim Xuyền.' }]
});

test('every doubtful name leads to where it is put right', () => {
	const people = peopleById([aPerson({ id: 'xuyen', name: 'Trương Thị Kim Xuyến' })]);
	expect(doubtfulNames(conference, people).map(({ spellings: [, other] }) => other)).toEqual([
		{
			name: 'Trương Thị Kim Xuyen',
			where: 'Thông tin hội nghị: Địa điểm',
			person: null,
			href: '#details'
		},
		{
			name: 'Trương Thị Kim Xuyên',
			where: 'Kịch bản: Khai mạc',
			person: null,
			href: '/script/opening#c'
		},
		{
			name: 'Trương Thị Kim Xuyện',
			where: 'Chương trình: Trương Thị Kim Xuyện',
			person: null,
			href: '/agenda#speech'
		},
		{
			name: 'Trương Thị Kim Xuyễn',
			where: 'Chương trình: Trương Thị Kim Xuyện',
			person: null,
			href: '/agenda#speech'
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
		},
		{
			name: 'Trương Thị Kim Xuyẻn',
			where: 'Dữ liệu cá nhân: Đầu mối liên hệ',
			person: null,
			href: '/privacy'
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

test('people of one name are told apart by their posts and units', () => {
	const people = peopleById([
		aPerson({ id: '1', name: 'Lê Văn Tuấn', position: 'Bí thư', unit: 'Phường 1' }),
		aPerson({ id: '2', name: 'Lê Văn Tuân', position: '', unit: '' })
	]);
	const [doubt] = doubtfulNames(aConference(), people);
	expect(doubt?.spellings.map(({ where }) => where)).toEqual([
		'Danh sách đại biểu: Bí thư Phường 1',
		'Danh sách đại biểu'
	]);
});

test('names of which the office said that both are right are not pointed out', () => {
	const names = ['Nguyễn Văn Tuấn', 'Nguyễn Văn Tuân'] as const;
	const people = peopleById(names.map((name) => aPerson({ id: name, name })));
	expect(doubtfulNames(aConference(), people)).toHaveLength(1);
	expect(doubtfulNames(aConference({ distinctNames: [names] }), people)).toEqual([]);
});
