import { describe, expect, test } from 'vitest';
import type { Meaning } from './heading.ts';
import { linesOf } from './lines.ts';

const MEANINGS: readonly Meaning[] = ['ordinal', 'name', 'position', 'phone'];

/** The lines below a heading: people as "name | sections", and what is left aside. */
function sort(...rows: readonly (readonly string[])[]) {
	const lines = linesOf([['STT', 'Họ và tên', 'Chức vụ', 'Điện thoại'], ...rows], {
		heading: 0,
		meanings: MEANINGS
	});
	return {
		people: lines.people.map(({ cells, sections }) => [cells[1], ...sections].join(' | ')),
		asides: lines.asides.map(({ text }) => text)
	};
}

const A = ['1', 'Nguyễn Văn A', 'Bí thư', '0901234567'];

describe('lines of people', () => {
	test('carry the number Excel gives them', () => {
		const lines = linesOf([['Họ và tên', 'Đơn vị'], [], ['Nguyễn Văn A']], {
			heading: 0,
			meanings: ['name', 'unit']
		});
		expect(lines.people).toEqual([{ row: 3, cells: ['Nguyễn Văn A'], sections: [] }]);
	});

	test('stand among blank lines, repeated headings and numbers of columns', () => {
		const rows = [['(1)', '(2)', '(3)', '(4)'], A, [], ['STT', 'Họ và tên', 'Chức vụ', 'ĐT'], A];
		expect(sort(...rows)).toEqual({ people: ['Nguyễn Văn A', 'Nguyễn Văn A'], asides: [] });
	});

	test('stand below a repeated heading of one known word', () => {
		const rows = [['Họ tên', 'Số máy'], ['Lê C'], ['Họ tên', 'Số máy'], ['Lê D']];
		const { people } = linesOf(rows, { heading: 0, meanings: ['name', 'phone'] });
		expect(people.map(({ row }) => row)).toEqual([2, 4]);
	});

	test('may lack the name when two other things are told', () => {
		expect(sort(['2', '', 'Bí thư', '0901234567']).people).toEqual(['']);
	});

	test.each(['Lưu Văn A', 'Công Tằng Tôn Nữ B', 'Khách Văn C'])('are not closings: %s', (name) => {
		expect(sort(['1', name, 'Bí thư', '']).people).toEqual([name]);
	});
});

describe('sections', () => {
	test.each([
		['in the column of numbers', ['I. KHỐI ĐẢNG', '', '', '']],
		['in the column of names', ['', 'I. KHỐI ĐẢNG', '', '']],
		['with the number in its column', ['I', 'KHỐI ĐẢNG', '', '']],
		['repeated over merged cells', ['I. KHỐI ĐẢNG', 'I. KHỐI ĐẢNG', 'I. KHỐI ĐẢNG', '']]
	])('%s', (_, row) => {
		expect(sort(row, A).people).toEqual(['Nguyễn Văn A | I. KHỐI ĐẢNG']);
	});

	test('may be told by their words or capitals alone', () => {
		const rows = [['', 'Khách mời', '', ''], A, ['', 'LỰC LƯỢNG VŨ TRANG', '', ''], A];
		expect(sort(...rows).people).toEqual([
			'Nguyễn Văn A | Khách mời',
			'Nguyễn Văn A | LỰC LƯỢNG VŨ TRANG'
		]);
	});

	test('stand within sections, and end with them', () => {
		const rows = [['I. CẤP ỦY'], ['1. Quận ủy'], A, ['2. Đảng ủy phường'], A, ['II. KHÁCH MỜI'], A];
		expect(sort(...rows).people).toEqual([
			'Nguyễn Văn A | I. CẤP ỦY | 1. Quận ủy',
			'Nguyễn Văn A | I. CẤP ỦY | 2. Đảng ủy phường',
			'Nguyễn Văn A | II. KHÁCH MỜI'
		]);
	});

	test('are not people alone on their lines', () => {
		expect(sort(['', 'NGUYỄN VĂN A', '', '']).people).toEqual(['NGUYỄN VĂN A']);
	});
});

describe('left aside are', () => {
	test.each([
		['sums', ['', 'Tổng cộng: 74 người', '', '']],
		['sums in the first column', ['Cộng: 4', '', '', '']],
		['signatures', ['', 'Người lập biểu', 'TM. BAN THƯỜNG TRỰC', '']],
		['dates', ['', '', 'Quận 5, ngày 20 tháng 4 năm 2022', '']],
		['remarks', ['', '', 'in hai mặt', '']]
	])('%s', (_, row) => {
		const { people, asides } = sort(row);
		expect(people).toEqual([]);
		expect(asides).toEqual([row.filter(Boolean).join(' · ')]);
	});
});
