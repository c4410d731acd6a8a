import { describe, expect, test } from 'vitest';
import { aConference, aDay, anItem, aPerson, MEMBERS, aCategory } from '#lib/testing/make.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { peopleById, type Person, type Presence } from '#lib/people/person.ts';
import { NOTHING_HEARD, READY } from '#lib/run/progress.ts';
import { PENDING } from './template.ts';
import { conferenceValues, itemValues } from './values.ts';

const thuy = aPerson({
	id: 'thuy',
	honorific: 'Bà',
	name: 'Hồ Ngọc Thúy',
	position: 'CT',
	unit: 'UBMTTQ Việt Nam Quận 5'
});
const bao = aPerson({ id: 'bao', name: 'Lê Minh Bảo', position: 'PCT', unit: 'UBND Quận 5' });

function values(changes: Partial<Conference>, ...people: readonly Person[]) {
	return conferenceValues(aConference(changes), peopleById(people));
}

describe('a conference’s script', () => {
	test('knows the day, as it is said', () => {
		expect(values({ date: '2022-03-24', time: '14:00' })).toMatchObject({
			'ngày đầy đủ': 'Thứ Năm, ngày 24 tháng 3 năm 2022',
			'giờ khai mạc': '14 giờ 00',
			'giờ kết thúc': '14 giờ 45'
		});
	});

	test('knows the facts, which cannot stand in the way of its own names', () => {
		expect(values({ facts: { 'thời đoạn': 'nửa đầu', 'địa bàn': 'Phường 6' } })).toMatchObject({
			'thời đoạn': 'nửa đầu',
			'địa bàn': 'Quận 5'
		});
	});

	test('names the secretary in full, with every abbreviation written out', () => {
		expect(values({ secretaryId: 'bao' }, bao)).toMatchObject({
			'thư ký': 'Ông Lê Minh Bảo – Phó Chủ tịch Ủy ban nhân dân Quận 5'
		});
	});

	test('has nothing to say of a secretary nobody chose', () => {
		expect(values({})['thư ký']).toBe('');
	});

	test('names those in the chair who will come, in their order', () => {
		const away = aPerson({ id: 'away', presence: 'absent' });
		expect(values({ chairIds: ['thuy', 'away', 'bao'] }, bao, thuy, away)['chủ tọa']).toEqual([
			{
				'xưng hô': 'bà',
				'họ tên': 'Hồ Ngọc Thúy',
				'chức danh': 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5'
			},
			expect.objectContaining({ 'họ tên': 'Lê Minh Bảo' })
		]);
	});

	test.each([
		['Ông', 'ông'],
		['Bà', 'bà'],
		['Đồng chí', 'đồng chí'],
		['Hòa thượng', 'Hòa thượng']
	])('addresses %s as %s in the middle of a sentence', (honorific, vocative) => {
		const [chair] = [values({ chairIds: ['x'] }, aPerson({ id: 'x', honorific }))['chủ tọa']];
		expect(chair).toMatchObject([{ 'xưng hô': vocative }]);
	});

	test('lists the official items by number, without "(nếu có)" and abbreviations', () => {
		const agenda = [
			anItem({ id: 'a', title: 'Khai mạc.' }),
			anItem({ id: 'pause', numbered: false }),
			anItem({ id: 'awards', title: 'Khen thưởng (nếu có).' }),
			anItem({ id: 'off', enabled: false }),
			anItem({ id: 'word', title: 'BTT phát biểu.' })
		];
		expect(values({ agenda })).toMatchObject({
			'số nội dung': '3',
			'nội dung': [
				{ 'thứ tự': '1', tên: 'Khai mạc' },
				{ 'thứ tự': '2', tên: 'Khen thưởng' },
				{ 'thứ tự': '3', tên: 'Ban Thường trực phát biểu' }
			]
		});
	});
});

describe('attendance', () => {
	const members = (present: number, expected: number) =>
		Array.from({ length: present + expected }, (_, index) =>
			aPerson({
				id: `member-${index}`,
				category: 'members',
				presence: index < present ? 'present' : 'expected'
			})
		);

	test('waits for the first to come', () => {
		expect(values({}, ...members(0, 51))).toMatchObject({
			'tổng số': '51',
			'có mặt': PENDING,
			'tỷ lệ': PENDING
		});
	});

	test('is then a figure and a share', () => {
		expect(values({}, ...members(47, 4))).toMatchObject({
			'tổng số': '51',
			'có mặt': '47',
			'tỷ lệ': '92,16%'
		});
	});
});

test('groups of delegates stand in the order of protocol; an empty one is not mentioned', () => {
	const categories = [
		aCategory({ id: 'upper-front', spoken: 'lãnh đạo cấp trên' }),
		MEMBERS,
		aCategory({ id: 'party-committee', spoken: 'lãnh đạo cấp ủy' }),
		aCategory({ id: 'guests', spoken: 'khách mời' })
	];
	const list = [
		aPerson({ id: 'g', category: 'guests' }),
		aPerson({ id: 'm', category: 'members' }),
		aPerson({ id: 'u', category: 'upper-front' })
	];
	expect(values({ categories }, ...list)['nhóm đại biểu']).toMatchObject([
		{ 'tên nhóm': 'lãnh đạo cấp trên', 'đại biểu': [{ 'họ tên': 'Đỗ Thịnh' }] },
		{ 'tên nhóm': 'khách mời', 'đại biểu': [{ 'họ tên': 'Đỗ Thịnh' }] }
	]);
});

describe('a guest', () => {
	const guests = (...list: readonly Person[]) =>
		values({ categories: [aCategory()] }, ...list)['nhóm đại biểu'];

	test('who came in another’s place is introduced as such', () => {
		const sub = aPerson({ id: 'sub', name: 'Võ Thay', presence: 'present' });
		const away = aPerson({ id: 'x', honorific: 'Bà', name: 'Lê Vắng', substituteId: 'sub' });
		expect(guests(sub, { ...away, presence: 'absent' })).toMatchObject([
			{
				'đại biểu': [
					{ 'họ tên': 'Võ Thay', 'đi thay': [{ 'xưng hô vắng': 'bà', 'họ tên vắng': 'Lê Vắng' }] }
				]
			}
		]);
	});

	test('who came beside whoever sent them is introduced for themselves', () => {
		const sub = aPerson({ id: 'sub', presence: 'present' });
		const back = aPerson({ id: 'x', presence: 'present', substituteId: 'sub' });
		expect(guests(sub, back)).toMatchObject([
			{ 'đại biểu': [{ 'đi thay': [] }, { 'đi thay': [] }] }
		]);
	});

	test('who was sent by a member is introduced for themselves once the member has come', () => {
		const invited = aPerson({ id: 'sub', presence: 'present', invited: true });
		const back = aPerson({ id: 'x', category: 'members', substituteId: 'sub' });
		const read = (presence: Presence) =>
			values({ categories: [MEMBERS, aCategory()] }, invited, { ...back, presence })[
				'nhóm đại biểu'
			];
		expect(read('absent')).toMatchObject([{ 'đại biểu': [{ 'đi thay': [{}] }] }]);
		expect(read('present')).toMatchObject([{ 'đại biểu': [{ 'đi thay': [] }] }]);
	});

	test('keeps the words they were introduced with, whoever comes later', () => {
		const conference = aConference({ categories: [aCategory()] });
		const sub = aPerson({ id: 'sub', presence: 'present' });
		const back = aPerson({ id: 'x', name: 'Lê Đến', presence: 'present', substituteId: 'sub' });
		const people = peopleById([sub, back]);
		const heard = (...byName: string[]) =>
			conferenceValues(conference, people, {
				...READY,
				heard: { ...NOTHING_HEARD, introduced: { guests: { byName, together: [] } } }
			})['nhóm đại biểu'];
		expect(heard('sub')).toMatchObject([
			{ 'đại biểu': [{ 'đi thay': [{ 'họ tên vắng': 'Lê Đến' }] }] }
		]);
		expect(heard('x', 'sub')).toMatchObject([
			{ 'đại biểu': [{ 'đi thay': [] }, { 'đi thay': [] }] }
		]);
	});

	test('who is to be greeted with others is counted with them', () => {
		const present = { presence: 'present' } as const;
		expect(
			guests(
				aPerson({ id: 'a', ...present }),
				aPerson({ id: 'b', ...present, introduction: 'together' }),
				aPerson({ id: 'c', ...present, introduction: 'together' })
			)
		).toMatchObject([{ 'đại biểu': [{ 'đi thay': [] }], 'cùng dự': [{ 'số vị': '2' }] }]);
	});
});

describe('an item’s script', () => {
	const agenda = aDay();
	const pause = anItem({ id: 'pause', numbered: false });
	const conference = aConference({ agenda: [...agenda.slice(0, 2), pause, ...agenda.slice(2)] });
	const of = (id: string, changes: Parameters<typeof anItem>[0] = {}) => {
		const item = conference.agenda.find((each) => each.id === id) ?? anItem({ id });
		const own = { ...item, ...changes };
		const day = conference.agenda.map((each) => (each.id === id ? own : each));
		return itemValues(own, { ...conference, agenda: day }, peopleById([thuy, bao]));
	};

	test.each([
		['a', '1'],
		['b', '2'],
		['pause', ''],
		['c', '3']
	])('knows where %s stands', (id, place) => {
		expect(of(id)).toMatchObject({ 'thứ tự mục': place });
	});

	test('names its performer', () => {
		expect(of('a', { performerId: 'thuy' })).toMatchObject({
			'tên mục': 'Mục a',
			'xưng hô': 'bà',
			'họ tên': 'Hồ Ngọc Thúy',
			'họ tên vắng': ''
		});
	});

	test('names the stand-in and in whose place', () => {
		expect(of('a', { performerId: 'thuy', standInId: 'bao' })).toMatchObject({
			'xưng hô': 'ông',
			'họ tên': 'Lê Minh Bảo',
			'chức danh': 'Phó Chủ tịch Ủy ban nhân dân Quận 5',
			'xưng hô vắng': 'bà',
			'họ tên vắng': 'Hồ Ngọc Thúy',
			'chức danh vắng': 'Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5'
		});
	});

	test('has no name for nobody in particular', () => {
		expect(of('a')).toMatchObject({ 'xưng hô': '', 'họ tên': '', 'chức danh': '' });
	});
});
