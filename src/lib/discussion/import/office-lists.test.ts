import { expect, test } from 'vitest';
import { legible } from '#lib/roster/sheet.ts';
import { aPerson } from '#lib/testing/make.ts';
import { NO_DISCUSSION } from '../speaker.ts';
import { findColumns } from './columns.ts';
import { understand, type Reading } from './understand.ts';

/** A sheet as an office sends it, each line as it was understood. */
function understood(sheet: readonly (readonly string[])[], people: Reading['people'] = []) {
	const { rows } = legible({ name: 'Sheet1', rows: sheet, fonts: {} });
	const columns = findColumns(rows);
	const nothing = { discussion: NO_DISCUSSION, distinct: [], decisions: {} };
	return understand({ rows, columns, people, ...nothing }).map(({ speaker, doubts }) => {
		const { honorific, name, unit, topic, minutes } = speaker;
		return [`${honorific} ${name}`.trim(), unit, topic, minutes, ...doubts.map(({ code }) => code)];
	});
}

test('a list with national titles, numbers of columns, a sum and a signature', () => {
	const heading = ['TT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Tên tham luận', 'Thời gian (phút)'];
	expect(
		understood([
			['ỦY BAN MTTQ VIỆT NAM QUẬN 5', '', '', 'Độc lập - Tự do - Hạnh phúc', '', ''],
			['DANH SÁCH ĐĂNG KÝ THAM LUẬN', '', '', '', '', ''],
			heading,
			['(1)', '(2)', '(3)', '(4)', '(5)', '(6)'],
			['1', 'Ông Lê Thanh Dũng', 'Chủ tịch', 'UBMTTQ Phường 3', '"Chăm lo người nghèo"', "07'"],
			heading,
			['2', 'Bà HỒ MỸ PHƯỢNG', 'Chủ tịch', 'Hội LHPN Quận 5', 'Mô hình "Bếp ăn"', '10 phút'],
			['', 'Tổng cộng: 02 tham luận', '', '', '', ''],
			['', '', '', '', 'NGƯỜI LẬP BIỂU', '']
		])
	).toEqual([
		['Ông Lê Thanh Dũng', 'Chủ tịch UBMTTQ Phường 3', 'Chăm lo người nghèo', 7],
		['Bà Hồ Mỹ Phượng', 'Chủ tịch Hội LHPN Quận 5', 'Mô hình ‘Bếp ăn’', 10]
	]);
});

test('an old file in TCVN3', () => {
	expect(
		understood([
			['STT', 'Ng­êi tr×nh bµy', '§¬n vÞ', 'Tªn tham luËn'],
			['1', 'Bµ Tr­¬ng ThÞ Kim XuyÕn', 'Ph­êng 6', 'Ch¨m lo ng­êi nghÌo']
		])
	).toEqual([['Bà Trương Thị Kim Xuyến', 'Phường 6', 'Chăm lo người nghèo', 7]]);
});

test('a speaker of the list of people is addressed as it has them', () => {
	const people = [aPerson({ honorific: 'Bà', name: 'Hồ Mỹ Phượng', unit: 'Hội LHPN Quận 5' })];
	expect(
		understood(
			[
				['STT', 'Đại biểu', 'Nội dung tham luận'],
				['1', 'Hồ Mỹ Phượng', 'Vai trò phụ nữ'],
				['2', 'Hồ Mỹ Phương', 'Khu dân cư văn minh']
			],
			people
		)
	).toEqual([
		['Bà Hồ Mỹ Phượng', '', 'Vai trò phụ nữ', 7],
		['Bà Hồ Mỹ Phương', '', 'Khu dân cư văn minh', 7, 'marks-differ']
	]);
});
