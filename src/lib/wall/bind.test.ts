import { expect, test } from 'vitest';
import { bind, unbroken } from './bind.ts';

/** Written with ~ for the space that is not broken, and ^ where a hyphen is none. */
function bound(text: string): string {
	return bind(text).replaceAll('\u00a0', '~').replaceAll('\u2060', '^');
}

test.each([
	['họp tại Quận 5', 'họp tại Quận~5'],
	['khóa trước, lần thứ XII', 'khóa trước, lần~thứ~XII'],
	['từ 2019 - 2024', 'từ~2019~-~2024'],
	['ngày 22 tháng 4 năm 2022', 'ngày~22 tháng~4 năm~2022'],
	['Mời Bà Nguyễn Thị Ngọc Thanh Thủy lên', 'Mời Bà~Nguyễn~Thị~Ngọc~Thanh~Thủy lên'],
	['Trưởng phòng - Quận ủy', 'Trưởng phòng~- Quận~ủy'],
	['MẶT TRẬN TỔ QUỐC VIỆT NAM', 'MẶT~TRẬN~TỔ~QUỐC~VIỆT~NAM'],
	['dịch COVID-19 - nay', 'dịch COVID-^19~- nay'],
	['ông bà cùng con', 'ông bà cùng con']
])('%s', (text, expected) => expect(bound(text)).toBe(expected));

test('binding changes no letter', () => {
	const text = 'Thông qua Báo cáo sơ kết giữa nhiệm kỳ 2019 - 2024 của Ủy ban MTTQ Việt Nam Quận 5';
	expect(bind(text).replaceAll('\u00a0', ' ')).toBe(text);
});

test('a name is one piece', () => {
	expect(unbroken('Bà Hồ Ngọc Thúy')).toBe('Bà\u00a0Hồ\u00a0Ngọc\u00a0Thúy');
});
