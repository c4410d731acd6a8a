import { describe, expect, test } from 'vitest';
import { doubtCodes, readAwards } from '#lib/testing/award-sheets.ts';
import { isDitto } from './carried.ts';

test.each([
	...['nt', 'NT', '-nt-', 'n.t', '– nt –', 'như trên', 'Như trên.', '(nt)', 'nhu tren'],
	...['"', "''", '〃', '“', '”', '-"-', '-//-', ',,', '″']
])('%j points at the cell above', (cell) => {
	expect(isDitto(cell)).toBe(true);
});

test.each(['', '-', 'NT. Diệu Liên', 'Như Trên Sông', 'ntm', '“Vì sự nghiệp”', '1', '/'])(
	'%j says something of its own, or nothing',
	(cell) => {
		expect(isDitto(cell)).toBe(false);
	}
);

const HEADING = ['STT', 'Họ và tên', 'Đơn vị', 'Hình thức khen', 'Số quyết định', 'Ngày ký'];
const told = (...rows: readonly (readonly string[])[]) =>
	readAwards([HEADING, ...rows]).rows.map(({ fields: { title, kind }, decision }) => [
		title,
		kind,
		decision
	]);

describe('what a line leaves to the one above', () => {
	test('are its marks of repetition, one below another', () => {
		expect(
			told(
				['1', 'Ông Lý Minh', 'Phường 3', 'Giấy khen', '15/QĐ-MTTQ', '20/4/2022'],
				['2', 'Bà Đặng Mỹ Lan', 'nt', '-nt-', '"', '〃'],
				['3', 'Bà Võ Thị Sáu', 'Phường 4', "''", 'như trên', 'nt']
			)
		).toEqual([
			['Phường 3', 'Giấy khen', '15/qd-mttq'],
			['Phường 3', 'Giấy khen', '15/qd-mttq'],
			['Phường 4', 'Giấy khen', '15/qd-mttq']
		]);
	});

	test('are a blank kind and a blank decision, but no blank unit', () => {
		expect(
			told(
				['1', 'Ông Lý Minh', 'Phường 3', 'Giấy khen', '15/QĐ-MTTQ', '20/4/2022'],
				['2', 'Bà Đặng Mỹ Lan', '', '', '', '']
			)
		).toEqual([
			['Phường 3', 'Giấy khen', '15/qd-mttq'],
			['', 'Giấy khen', '15/qd-mttq']
		]);
	});

	test('is never the day of another decision', () => {
		const { decisions } = readAwards([
			HEADING,
			['1', 'Ông Lý Minh', '', 'Giấy khen', '15/QĐ-MTTQ', '20/4/2022'],
			['2', 'Bà Đặng Mỹ Lan', '', 'Bằng khen', '7/QĐ-UBND', '']
		]);
		expect(decisions.map(({ fields: { number, date } }) => [number, date])).toEqual([
			['15/QĐ-MTTQ', '2022-04-20'],
			['7/QĐ-UBND', '']
		]);
	});

	test('ends with the part of the list', () => {
		const { rows } = readAwards([
			HEADING,
			['I. TẬP THỂ', '', '', '', '', ''],
			['1', 'Công an Phường 3', '', 'Giấy khen', '', ''],
			['II. CÁ NHÂN', '', '', '', '', ''],
			['1', 'Ông Lý Minh', 'nt', '', '', '']
		]);
		expect(rows.map((row) => [row.fields.kind, row.fields.title, doubtCodes(row)])).toEqual([
			['Giấy khen', '', []],
			['', '', ['kind-missing']]
		]);
	});

	test('goes on below a heading that is repeated at the top of a page', () => {
		expect(
			told(['1', 'Ông Lý Minh', 'Phường 3', 'Giấy khen', '', ''], HEADING, [
				'2',
				'Bà Đặng Mỹ Lan',
				'Phường 4',
				'nt',
				'',
				''
			]).map(([, kind]) => kind)
		).toEqual(['Giấy khen', 'Giấy khen']);
	});

	test('is what the title of the part says beside it', () => {
		const { rows } = readAwards([
			HEADING,
			['I. TẬP THỂ', '', '', 'Bằng khen', '', ''],
			['1', 'Công an Phường 3', '', '', '', ''],
			['II', 'CÁ NHÂN', '', 'Giấy khen', '', ''],
			['1', 'Ông Lý Minh', '', '', '', '']
		]);
		expect(rows.map(({ row, fields: { form, kind } }) => [row, form, kind])).toEqual([
			[3, 'collective', 'Bằng khen'],
			[5, 'individual', 'Giấy khen']
		]);
	});
});

test('a body with nothing beside it but its kind is honoured, not a title', () => {
	const { rows } = readAwards([
		['Tên', 'Hình thức khen'],
		['Tập thể Khoa Nội', 'Giấy khen'],
		['Hộ gia đình ông Ba', 'Giấy khen']
	]);
	expect(rows.map(({ fields: { name, kind } }) => [name, kind])).toEqual([
		['Tập thể Khoa Nội', 'Giấy khen'],
		['Hộ gia đình ông Ba', 'Giấy khen']
	]);
});

test('a column of marks without a heading still tells the kind', () => {
	const { rows } = readAwards([
		['STT', 'Họ và tên', 'Đơn vị', ''],
		['1', 'Ông Lý Minh', 'Phường 3', 'Giấy khen'],
		['2', 'Bà Đặng Mỹ Lan', 'Phường 4', 'nt'],
		['3', 'Bà Võ Thị Sáu', 'Phường 5', 'nt']
	]);
	expect(rows.map(({ fields }) => fields.kind)).toEqual(['Giấy khen', 'Giấy khen', 'Giấy khen']);
});
