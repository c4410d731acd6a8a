import { describe, expect, test } from 'vitest';
import { findColumns, isHeading } from './columns.ts';
import { assign } from './heading-row.ts';

const HEADINGS = ['STT', 'Họ và tên', 'Chức vụ', 'Điện thoại'];
const MEANINGS = ['ordinal', 'name', 'position', 'phone'];

describe('the headings', () => {
	test('are found below titles', () => {
		const rows = [['DANH SÁCH ĐẠI BIỂU'], [], HEADINGS, ['1', 'Nguyễn Văn A', 'Bí thư', '']];
		expect(findColumns(rows)).toEqual({ heading: 2, headings: HEADINGS, meanings: MEANINGS });
	});

	test('may stand in two lines', () => {
		const rows = [
			['STT', 'Họ và tên', 'Chức danh', '', 'Điện thoại'],
			['', '', 'Chức vụ', 'Đơn vị', ''],
			['1', 'Nguyễn Văn A', 'Bí thư', 'Phường 1', '0901234567']
		];
		expect(findColumns(rows)).toEqual({
			heading: 1,
			headings: ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Điện thoại'],
			meanings: ['ordinal', 'name', 'position', 'unit', 'phone']
		});
	});

	test('of the first of two alike count', () => {
		const rows = [['Họ và tên', 'Điện thoại cơ quan', 'Di động']];
		expect(findColumns(rows).meanings).toEqual(['name', 'phone', 'ignored']);
	});

	test('may be known of the names only', () => {
		const rows = [['DANH SÁCH'], ['Ho ten', 'So may'], ['Lê C', '0901234567']];
		expect(findColumns(rows)).toEqual({
			heading: 1,
			headings: ['Ho ten', 'So may'],
			meanings: ['name', 'phone']
		});
	});

	test('over a name in two columns stand once', () => {
		const rows = [
			['STT', 'Họ và tên', '', 'Đơn vị'],
			['1', 'Nguyễn Văn', 'Bình', 'Phường 1'],
			['2', 'Trần Thị', 'Cúc', 'Phường 2']
		];
		expect(findColumns(rows).meanings).toEqual(['ordinal', 'name', 'given-name', 'unit']);
	});
});

test('without headings the cells tell', () => {
	const rows = [
		['1', 'Ông', 'Nguyễn Văn A', 'Phó Chủ tịch', 'UBND Quận 5', '901234567'],
		['2', 'Bà', 'Trần Thị B', 'Bí thư', 'Đảng ủy Phường 1', '0912 345 678'],
		['3', 'Ông', 'Lê C', 'Chủ tịch', 'Hội Khuyến học', '']
	];
	expect(findColumns(rows)).toEqual({
		heading: -1,
		headings: ['', '', '', '', '', ''],
		meanings: ['ordinal', 'honorific', 'name', 'position', 'unit', 'phone']
	});
});

test('nothing at all has no columns', () => {
	expect(findColumns([])).toEqual({ heading: -1, headings: [], meanings: [] });
});

test.each([
	['three columns', ['Chức vụ', 'Đơn vị', 'Ghi chú'], true],
	['a name and one more', ['Họ tên', 'Đơn vị'], true],
	['two without a name', ['Đơn vị', 'Ghi chú'], false],
	['data with a number', ['Đại biểu', 'Đơn vị', '090.123.4567'], false],
	['data that is numbered', ['1', 'Đại biểu', 'Đơn vị'], false],
	['data', ['1', 'Nguyễn Văn A', 'Phó Chủ tịch', 'Phường 1'], false]
])('%s', (_, row, is) => {
	expect(isHeading(row)).toBe(is);
});

describe('giving a column a meaning', () => {
	test('takes it from the column that had it', () => {
		expect(assign(['name', 'unit', 'ignored'], 2, 'unit')).toEqual(['name', 'ignored', 'unit']);
	});

	test('leaves the others that are ignored', () => {
		expect(assign(['ignored', 'unit'], 1, 'ignored')).toEqual(['ignored', 'ignored']);
	});
});
