import { describe, expect, test } from 'vitest';
import { doubtCodes, readAwards } from '#lib/testing/award-sheets.ts';

describe('the post and where it is held', () => {
	const title = (heading: readonly string[], cells: readonly string[]) =>
		readAwards([
			[...heading, 'Hình thức khen'],
			[...cells, 'Giấy khen']
		]).rows.map((row) => [row.fields.name, row.fields.title, doubtCodes(row)]);
	const UNIT = ['Họ và tên', 'Đơn vị'];

	test('may stand after the name and in a column of its own', () => {
		expect(title(UNIT, ['Bà Nguyễn Thị Lan – Chi hội trưởng Phụ nữ', 'Khu phố 3'])).toEqual([
			['Nguyễn Thị Lan', 'Chi hội trưởng Phụ nữ Khu phố 3', []]
		]);
	});

	test('is said once where the post has the place for short', () => {
		expect(title(UNIT, ['Bà Nguyễn Thị Lan – Chi hội trưởng Phụ nữ KP3', 'Khu phố 3'])).toEqual([
			['Nguyễn Thị Lan', 'Chi hội trưởng Phụ nữ KP3', []]
		]);
	});

	test('is put together when the column of both has only the place', () => {
		expect(
			title(['Họ và tên', 'Chức vụ, đơn vị'], ['Bà Nguyễn Thị Lan, Phó Chủ tịch', 'Phường 3'])
		).toEqual([['Nguyễn Thị Lan', 'Phó Chủ tịch Phường 3', []]]);
	});

	test('is what the column of both says, when it says both', () => {
		expect(
			title(['Họ và tên', 'Chức vụ, đơn vị'], ['Bà Nguyễn Thị Lan, Phó', 'Chủ tịch Phường 3'])
		).toEqual([['Nguyễn Thị Lan', 'Chủ tịch Phường 3', []]]);
	});

	test('stands in two columns before what stands after the name', () => {
		expect(
			title(
				['Họ và tên', 'Chức vụ', 'Đơn vị'],
				['Bà Nguyễn Thị Lan (Phường 4)', 'Chủ tịch', 'Phường 3']
			)
		).toEqual([['Nguyễn Thị Lan', 'Chủ tịch Phường 3', []]]);
	});

	test.each([
		['Chủ tịch, Ủy ban MTTQ Việt Nam Phường 3', 'Chủ tịch Ủy ban MTTQ Việt Nam Phường 3'],
		[
			'Trưởng ban, Ban Công tác Mặt trận Khu phố 4, Phường 13',
			'Trưởng Ban Công tác Mặt trận Khu phố 4, Phường 13'
		],
		[
			'Trưởng Ban Công tác Mặt trận Khu phố 4, Phường 13',
			'Trưởng Ban Công tác Mặt trận Khu phố 4, Phường 13'
		],
		['Phường 11', 'Phường 11']
	])('“%s” in one cell is joined as everybody’s title is', (cell, joined) => {
		expect(title(['Họ và tên', 'Chức vụ, đơn vị'], ['Bà Nguyễn Thị Lan', cell])).toEqual([
			['Nguyễn Thị Lan', joined, []]
		]);
	});

	test('is only what stands after the name when the columns are blank', () => {
		expect(title(UNIT, ['Bà Nguyễn Thị Lan – Tổ phó Tổ dân phố 12', ''])).toEqual([
			['Nguyễn Thị Lan', 'Tổ phó Tổ dân phố 12', []]
		]);
	});
});
