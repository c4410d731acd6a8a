import { expect, test } from 'vitest';
import { legible } from '#lib/roster/sheet.ts';
import { aPerson } from '#lib/testing/make.ts';
import { doubtCodes, readAwards } from '#lib/testing/award-sheets.ts';
import type { Reading } from './reading.ts';

/** A sheet as an office sends it, each line as it was understood: who, what they are, for what. */
function understood(sheet: readonly (readonly string[])[], changes: Partial<Reading> = {}) {
	const { rows } = legible({ name: 'Sheet1', rows: sheet, fonts: {} });
	const { rows: lines, decisions, asides } = readAwards(rows, changes);
	return {
		lines: lines.map((line) => {
			const { honorific, name, form, title, kind } = line.fields;
			return [`${honorific} ${name}`.trim(), form, title, kind, ...doubtCodes(line)];
		}),
		decisions: decisions.map(({ fields }) => [fields.number, fields.date, fields.signer]),
		asides: asides.map(({ text }) => text)
	};
}

test('a ward’s list with national titles, numbers of columns, parts, marks and signatures', () => {
	const sheet = [
		['ỦY BAN MTTQ VIỆT NAM QUẬN 5', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', ''],
		['BAN THƯỜNG TRỰC', '', '', 'Độc lập - Tự do - Hạnh phúc', ''],
		['DANH SÁCH TẬP THỂ, CÁ NHÂN ĐƯỢC KHEN THƯỞNG', '', '', '', ''],
		['(Ban hành kèm theo Quyết định số 21/QĐ-MTTQ-BTT ngày 15/3/2022)', '', '', '', ''],
		[],
		['STT', 'HỌ VÀ TÊN', 'CHỨC VỤ', 'ĐƠN VỊ', 'HÌNH THỨC KHEN'],
		['(1)', '(2)', '(3)', '(4)', '(5)'],
		['A', 'TẬP THỂ', '', '', ''],
		['1', 'Ban Công tác Mặt trận KP3', '', 'Phường 6', 'Giấy khen'],
		['2', 'Chi hội Phụ nữ KP5', '', 'nt', 'nt'],
		['B', 'CÁ NHÂN', '', '', ''],
		['1', 'NGUYỄN THỊ LAN', 'Chi hội trưởng', 'KP3', 'Giấy khen'],
		['2', 'TRẦN VĂN HÒA', 'Tổ trưởng', '"', '"'],
		['3', 'Bà Lê Thị Bé Ba', '', 'KP4', ''],
		[],
		['Tổng cộng: 02 tập thể, 03 cá nhân', '', '', '', ''],
		['', '', '', 'TM. BAN THƯỜNG TRỰC', '']
	];
	expect(understood(sheet)).toEqual({
		lines: [
			['Ban Công tác Mặt trận KP3', 'collective', 'Phường 6', 'Giấy khen'],
			['Chi hội Phụ nữ KP5', 'collective', 'Phường 6', 'Giấy khen'],
			['Nguyễn Thị Lan', 'individual', 'Chi hội trưởng KP3', 'Giấy khen'],
			['Trần Văn Hòa', 'individual', 'Tổ trưởng KP3', 'Giấy khen'],
			['Bà Lê Thị Bé Ba', 'individual', 'KP4', 'Giấy khen']
		],
		decisions: [['21/QĐ-MTTQ-BTT', '2022-03-15', '']],
		asides: ['Tổng cộng: 02 tập thể, 03 cá nhân', 'TM. BAN THƯỜNG TRỰC']
	});
});

test('a kind merged over all lines, those of titles too', () => {
	const sheet = [
		['TT', 'Họ tên', 'Đơn vị', 'Hình thức'],
		['I. TẬP THỂ', '', '', 'Giấy khen'],
		['1', 'Công an Phường 6', 'Phường 6', 'Giấy khen'],
		['II. HỘ GIA ĐÌNH', '', '', 'Giấy khen'],
		['1', 'Hộ ông Trần Bá', 'KP2', 'Giấy khen'],
		['III. CÁ NHÂN', '', '', 'Giấy khen'],
		['1', 'Ô. Phạm Tuân', 'KP2', 'Giấy khen']
	];
	expect(understood(sheet).lines).toEqual([
		['Công an Phường 6', 'collective', 'Phường 6', 'Giấy khen'],
		['Hộ ông Trần Bá', 'household', 'KP2', 'Giấy khen'],
		['Ông Phạm Tuân', 'individual', 'KP2', 'Giấy khen']
	]);
});

test('an old file in TCVN3, with its marks of repetition', () => {
	const sheet = [
		['STT', 'Hä vµ tªn', '§¬n vÞ', 'H×nh thøc khen th­ëng'],
		['TËp thÓ', '', '', ''],
		['1', 'C«ng an Ph­êng 6', 'Ph­êng 6', 'B»ng khen'],
		['C¸ nh©n', '', '', ''],
		['1', '¤ng NguyÔn V¨n Hïng', 'Chi héi tr­ëng, Khu phè 3', 'GiÊy khen'],
		['2', 'Bµ Tr­¬ng ThÞ Kim XuyÕn', 'nh­ trªn', 'nh­ trªn']
	];
	expect(understood(sheet).lines).toEqual([
		['Công an Phường 6', 'collective', 'Phường 6', 'Bằng khen'],
		['Ông Nguyễn Văn Hùng', 'individual', 'Chi hội trưởng, Khu phố 3', 'Giấy khen'],
		['Bà Trương Thị Kim Xuyến', 'individual', 'Chi hội trưởng, Khu phố 3', 'Giấy khen']
	]);
});

test('parts by kind and in them by form, the heading again on the second page', () => {
	const heading = ['Số TT', 'Tên tập thể, cá nhân', 'Chức vụ - đơn vị', 'Ghi chú'];
	const sheet = [
		['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022'],
		heading,
		['I. BẰNG KHEN CỦA ỦY BAN NHÂN DÂN THÀNH PHỐ', '', '', ''],
		['1', 'Ông Đỗ Thành Long', 'Chủ tịch UBMTTQ Phường 6', ''],
		['II. GIẤY KHEN', '', '', ''],
		['1. Tập thể', '', '', ''],
		['1', 'Hội Chữ thập đỏ P.6', '', ''],
		['2. Cá nhân', '', '', ''],
		['1', 'Bà Nguyễn Thị Lan – Chi hội trưởng Phụ nữ KP3', '', ''],
		heading,
		['2', 'Ông Lâm Sáng', 'Phường 6', '']
	];
	expect(understood(sheet).lines).toEqual([
		[
			'Ông Đỗ Thành Long',
			'individual',
			'Chủ tịch UBMTTQ Phường 6',
			'Bằng khen của Ủy ban nhân dân Thành phố'
		],
		['Hội Chữ thập đỏ P.6', 'collective', '', 'Giấy khen'],
		['Bà Nguyễn Thị Lan', 'individual', 'Chi hội trưởng Phụ nữ KP3', 'Giấy khen'],
		['Ông Lâm Sáng', 'individual', 'Phường 6', 'Giấy khen']
	]);
});

test('a list that gathers two decisions, each named once', () => {
	const kind = 'Kỷ niệm chương “Vì sự nghiệp Đại đoàn kết toàn dân tộc”';
	const sheet = [
		['Stt', 'Đối tượng', 'Tên', 'Đơn vị', 'Hình thức khen', 'Theo QĐ số', 'Ngày QĐ', 'Người ký'],
		['1', 'Tập thể', 'Hội CCB Phường 6', '', kind, '12/QĐ-MTTW', '01/02/2022', 'Trần Văn Mẫn'],
		['2', 'Cá nhân', 'Ông Lê Văn Tám', 'Phường 6', 'nt', 'nt', 'nt', 'nt'],
		['3', 'Cá nhân', 'Bà Võ Thị Sáu', '"', 'Giấy khen', '21/QĐ-MTTQ', '15/3/2022', 'Hồ Ngọc Thúy'],
		['4', 'Hộ', 'Hộ bà Tư', 'KP1', '', '', '', '']
	];
	expect(understood(sheet)).toMatchObject({
		lines: [
			['Hội CCB Phường 6', 'collective', '', kind],
			['Ông Lê Văn Tám', 'individual', 'Phường 6', kind],
			['Bà Võ Thị Sáu', 'individual', 'Phường 6', 'Giấy khen'],
			['Hộ bà Tư', 'household', 'KP1', 'Giấy khen']
		],
		decisions: [
			['12/QĐ-MTTW', '2022-02-01', 'Trần Văn Mẫn'],
			['21/QĐ-MTTQ', '2022-03-15', 'Hồ Ngọc Thúy']
		]
	});
});

test('lines pasted without a heading', () => {
	const sheet = [
		['1', 'Bà Nguyễn Thị Lan', 'Khu phố 3', 'Giấy khen'],
		['2', 'Ông Trần Văn Hòa', 'Khu phố 4', 'nt'],
		['3', 'Hội Phụ nữ Khu phố 5', 'Phường 6', 'nt']
	];
	expect(understood(sheet).lines).toEqual([
		['Bà Nguyễn Thị Lan', 'individual', 'Khu phố 3', 'Giấy khen'],
		['Ông Trần Văn Hòa', 'individual', 'Khu phố 4', 'Giấy khen'],
		['Hội Phụ nữ Khu phố 5', 'collective', 'Phường 6', 'Giấy khen']
	]);
});

test('a list in capitals is written as it is read', () => {
	const sheet = [
		['STT', 'Họ và tên (in hoa)', 'Năm sinh', 'Chức vụ, đơn vị công tác', 'Hình thức khen'],
		['01', 'LÊ THỊ HỒNG GẤM', '1970', 'Bí thư Chi bộ KP2', 'BẰNG KHEN'],
		['02', 'TẬP THỂ HỘI PHỤ NỮ PHƯỜNG 6', '', '', 'GIẤY KHEN']
	];
	expect(understood(sheet).lines).toEqual([
		['Lê Thị Hồng Gấm', 'individual', 'Bí thư Chi bộ KP2', 'Bằng khen'],
		['Tập thể Hội Phụ nữ Phường 6', 'collective', '', 'Giấy khen']
	]);
});

test('a list of people who are known asks nothing and knows how they are addressed', () => {
	const people = [
		aPerson({ id: 'lan', honorific: 'Bà', name: 'Nguyễn Thị Lan', unit: 'Khu phố 3, Phường 6' }),
		aPerson({ id: 'hoa', honorific: 'Ông', name: 'Trần Văn Hoà', unit: 'UBMTTQVN P.6' })
	];
	const sheet = [
		['STT', 'Họ và tên', 'Đơn vị', 'Hình thức khen'],
		['1', 'NGUYỄN THỊ LAN', 'KP3', 'Giấy khen'],
		['2', 'Trần Văn Hòa', 'Ủy ban MTTQ Việt Nam Phường 6', 'nt']
	];
	expect(understood(sheet, { people }).lines).toEqual([
		['Bà Nguyễn Thị Lan', 'individual', 'KP3', 'Giấy khen'],
		['Ông Trần Văn Hòa', 'individual', 'Ủy ban MTTQ Việt Nam Phường 6', 'Giấy khen']
	]);
});
