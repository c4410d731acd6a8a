import { describe, expect, test } from 'vitest';
import { aCategory, aPerson, MEMBERS } from '#lib/testing/make.ts';
import type { Person } from '#lib/people/person.ts';
import { DEFAULT_PROTOCOL } from './protocol.ts';
import { placer } from './standing.ts';

const categories = [MEMBERS, aCategory(), aCategory({ id: 'upper-front' })];
const occasion = { protocol: DEFAULT_PROTOCOL, categories, area: 'Quận 5' };
const place = placer(occasion);

function blocOf(changes: Partial<Person>): string {
	const { bloc } = place(aPerson({ position: '', unit: '', ...changes }));
	return DEFAULT_PROTOCOL.blocs[bloc]?.id ?? '';
}

function postOf(position: string): string {
	return place(aPerson({ position })).post;
}

function rankOf(position: string): number | null {
	return place(aPerson({ position })).rank;
}

describe('the bloc of a person', () => {
	test.each([
		['is the one set by hand', { bloc: 'C', category: 'upper-front' }, 'C'],
		['is not one the table does not know', { bloc: 'Z', category: 'upper-front' }, 'A'],
		['is the category’s, whatever the post', { category: 'upper-front', unit: 'Quận ủy' }, 'A'],
		['is the hosts’, for members, whatever the post', { category: 'members', unit: 'UBND' }, 'H'],
		['is the other guests’ when nothing tells it', { position: 'Trưởng phòng' }, 'F']
	])('%s', (_, changes, bloc) => {
		expect(blocOf(changes)).toBe(bloc);
	});

	test.each([
		['Phó Bí thư', 'Tỉnh ủy', 'A'],
		['Ủy viên Ban Thường vụ', 'Quận ủy Quận 5', 'B'],
		['Bí thư', 'Đảng uỷ Phường 6', 'B'],
		['Phó Chủ tịch', 'HĐND Quận 5', 'C'],
		['Phó Chủ tịch', 'Uỷ ban nhân dân Quận 5', 'D'],
		['PCT', 'UBND Quận 5', 'D'],
		['Nguyên Bí thư', 'Quận ủy Quận 5', 'E'],
		['Nhân sĩ, cá nhân tiêu biểu', 'Phường 1', 'E'],
		['Trụ trì', 'Chùa Phổ Quang', 'E'],
		['Phó Trưởng Công an', 'Công an Quận 5', 'F'],
		['Chủ tịch', 'Hội Liên hiệp Phụ nữ tỉnh Thái Nguyên', 'F'],
		['TB CTMT', 'Khu phố 3', 'G'],
		['Phóng viên', 'Báo Sài Gòn Giải Phóng', 'G']
	])('of %s, %s is %s', (position, unit, bloc) => {
		expect(blocOf({ position, unit })).toBe(bloc);
	});

	test('of several posts the first tells it', () => {
		expect(blocOf({ position: 'Phó Bí thư Quận ủy, Chủ tịch UBND Quận 5' })).toBe('B');
		expect(blocOf({ position: 'Chủ tịch UBND, nguyên Phó Bí thư Quận ủy' })).toBe('D');
	});
});

describe('the post of a person', () => {
	test.each([
		['Chủ tịch', 'Chủ tịch'],
		['Phó Chủ tịch', 'Phó Chủ tịch'],
		['PHÓ CHỦ TỊCH THƯỜNG TRỰC', 'Phó Chủ tịch Thường trực'],
		['PCT', 'Phó Chủ tịch'],
		['PBT', 'Phó Bí thư'],
		['UVBTV', 'Ủy viên Ban Thường vụ'],
		['Nguyên Phó Chủ tịch', 'Phó Chủ tịch'],
		['Uỷ viên Thường trực, Trưởng ban Tổ chức', 'Ủy viên Thường trực'],
		['Quận ủy viên, Chánh Văn phòng', 'Quận ủy viên'],
		['Ủy viên Ban Thường vụ Quận ủy, Chủ tịch Ủy ban MTTQ Việt Nam', 'Chủ tịch'],
		['Phó Viện trưởng', 'Phó'],
		['Phó Trưởng ban Tuyên giáo - Đối ngoại', 'Phó Trưởng ban'],
		['Bí thư Quận đoàn', 'Bí thư Quận đoàn'],
		['Chuyên viên Ban Phong trào', ''],
		['', '']
	])('%j is %j', (position, post) => {
		expect(postOf(position)).toBe(post);
	});

	test('goes down from Bí thư to Ủy viên', () => {
		const posts = [
			'Bí thư',
			'Phó Bí thư Thường trực',
			'Phó Bí thư',
			'Chủ tịch',
			'Ủy viên Ban Thường vụ',
			'Phó Chủ tịch Thường trực',
			'Phó Chủ tịch',
			'Ủy viên Thường trực',
			'Đảng ủy viên',
			'Trưởng phòng',
			'Phó Trưởng phòng',
			'Ủy viên'
		];
		expect(posts.map(rankOf)).toEqual(posts.map((_, index) => index + 1));
	});

	test('is above it when set by hand, and none without one', () => {
		expect(place(aPerson({ position: 'Ủy viên', rank: 2 }))).toMatchObject({ rank: 2, post: '' });
		expect(rankOf('Chuyên viên')).toBeNull();
	});

	test('is told by the unit too', () => {
		expect(place(aPerson({ position: 'Bí thư', unit: 'Quận đoàn Quận 5' }))).toMatchObject({
			rank: rankOf('Chủ tịch'),
			post: 'Bí thư Quận đoàn'
		});
	});

	test('of a deputy is not that of the head, even if the table knows no deputies', () => {
		const bare = placer({
			...occasion,
			protocol: { ...DEFAULT_PROTOCOL, posts: [['Viện trưởng']] }
		});
		expect(bare(aPerson({ position: 'Phó Viện trưởng' })).rank).toBeNull();
		expect(bare(aPerson({ position: 'Viện trưởng' })).rank).toBe(1);
	});
});

test('the level of a person is told by their post and their unit', () => {
	const union = aPerson({ position: 'Bí thư', unit: 'Quận đoàn Quận 5' });
	expect(place(union)).toMatchObject({ level: 2, body: 'Quận' });
	const upper = aPerson({ position: 'Thành ủy viên', unit: '' });
	expect(place(upper)).toMatchObject({ level: 1, body: 'Thành ủy' });
});

test('an empty table puts everybody with the others', () => {
	const blocs = [{ id: 'X', title: '', categories: [], words: [] }];
	const protocol = { blocs, hosts: 'X', others: 'X', levels: [], posts: [], pins: [] };
	const bare = placer({ ...occasion, protocol });
	expect(bare(aPerson())).toEqual({ bloc: 0, level: null, body: '', rank: null, post: '' });
});
