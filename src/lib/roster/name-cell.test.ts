import { describe, expect, test } from 'vitest';
import { readName } from './name-cell.ts';

const read = (cell: string) => readName(cell, () => false);

describe('one cell tells', () => {
	test.each([
		['Nguyễn Văn A', '', 'Nguyễn Văn A', '', ''],
		['Ông Nguyễn Văn A – Phó Chủ tịch', 'Ông', 'Nguyễn Văn A', 'Phó Chủ tịch', ''],
		['Ông Nguyễn Văn A- Phó Chủ tịch', 'Ông', 'Nguyễn Văn A', 'Phó Chủ tịch', ''],
		['Bà Trần Thị B (Bí thư)', 'Bà', 'Trần Thị B', 'Bí thư', ''],
		['Bà Trần Thị B\nChủ tịch, UBND Quận 5', 'Bà', 'Trần Thị B', 'Chủ tịch', 'UBND Quận 5'],
		['Đ/c Lê C – Đảng ủy Phường 3', 'Đồng chí', 'Lê C', '', 'Đảng ủy Phường 3'],
		['3. Ông Nguyễn Văn A;', 'Ông', 'Nguyễn Văn A', '', ''],
		['- Ông Nguyễn Văn A', 'Ông', 'Nguyễn Văn A', '', ''],
		['NGUYỄN VĂN A', '', 'Nguyễn Văn A', '', ''],
		['ÔNG NGUYỄN VĂN A', 'Ông', 'Nguyễn Văn A', '', ''],
		['Đoàn Văn Hậu', '', 'Đoàn Văn Hậu', '', ''],
		['Truong Thi Kim Xuyen', '', 'Truong Thi Kim Xuyen', '', ''],
		["H'Hen Niê", '', "H'Hen Niê", '', ''],
		['Công Tằng Tôn Nữ Thị Lan', '', 'Công Tằng Tôn Nữ Thị Lan', '', ''],
		['HT. Thích Thiện Nhơn', 'Hòa thượng', 'Thích Thiện Nhơn', '', '']
	])('%j', (cell, honorific, name, position, unit) => {
		expect(read(cell)).toEqual({ honorific, name, position, unit, doubts: [] });
	});
});

describe('it is doubtful', () => {
	test.each([
		['a particle of the highlands in capitals', "H'HEN NIÊ", "H'Hen Niê", 'name-particle'],
		['another in capitals', 'Y BHĂM NIÊ', 'Y Bhăm Niê', 'name-particle'],
		['figures', 'Nguyễn Văn A1', 'Nguyễn Văn A1', 'name-odd'],
		['a learned title', 'TS. Nguyễn Văn A', 'TS. Nguyễn Văn A', 'name-odd'],
		['a post and no name', 'Đại diện Ban Dân vận', 'Đại diện Ban Dân vận', 'name-odd'],
		['a body', 'Hội Liên hiệp Phụ nữ', 'Hội Liên hiệp Phụ nữ', 'name-odd'],
		['eight words', 'a b c d e f g h', 'a b c d e f g h', 'name-odd'],
		['one word', 'Hùng', 'Hùng', 'name-short'],
		['a nun or an artist', 'NS. Bạch Tuyết', 'Bạch Tuyết', 'honorific-unsure'],
		['what follows is no post', 'Thích Minh (Nguyễn Văn B)', 'Thích Minh', 'rest-unclear']
	])('%s: %s', (_, cell, name, doubt) => {
		expect(read(cell)).toMatchObject({ name, doubts: [doubt] });
	});

	test.each(['Ông Hùng', 'Y Bhăm', "K' Brêh"])('but not %s', (cell) => {
		expect(read(cell).doubts).toEqual([]);
	});
});

test('a cell that is somebody’s whole name is not taken apart, only put in small letters', () => {
	const known = (name: string) => name === 'NGUYỄN VĂN A – B';
	expect(readName('NGUYỄN VĂN A – B', known)).toEqual({
		honorific: '',
		name: 'Nguyễn Văn A – B',
		position: '',
		unit: '',
		doubts: []
	});
});
