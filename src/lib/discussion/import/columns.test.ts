import { expect, test } from 'vitest';
import { findColumns, meaningOf } from './columns.ts';

test.each([
	['STT', 'ordinal'],
	['Người trình bày', 'speaker'],
	['Họ và tên người tham luận', 'speaker'],
	['Đại biểu', 'speaker'],
	['Xưng hô', 'honorific'],
	['Chức vụ', 'position'],
	['Đơn vị tham luận', 'unit'],
	['Tên tham luận', 'topic'],
	['Nội dung đăng ký phát biểu', 'topic'],
	['CHỦ ĐỀ', 'topic'],
	['Số phút', 'minutes'],
	['Thời gian trình bày (phút)', 'minutes'],
	['Ghi chú', null],
	['', null]
])('“%s” heads %s', (heading, meaning) => {
	expect(meaningOf(heading)).toBe(meaning);
});

test('headings are found below the lines of a title', () => {
	const rows = [
		['DANH SÁCH ĐĂNG KÝ THAM LUẬN'],
		[],
		['TT', 'Người trình bày', 'Đơn vị', 'Tên tham luận', 'Số phút', 'Ghi chú']
	];
	expect(findColumns(rows)).toEqual({
		heading: 2,
		headings: rows[2],
		meanings: ['ordinal', 'speaker', 'unit', 'topic', 'minutes', 'ignored']
	});
});

test('the first of two columns of one meaning has it', () => {
	const { meanings } = findColumns([['Họ và tên', 'Tên tham luận', 'Nội dung']]);
	expect(meanings).toEqual(['speaker', 'topic', 'ignored']);
});

test('without headings nothing is guessed', () => {
	expect(findColumns([['1', 'Ông Lê Thanh Dũng', 'Phường 3']])).toEqual({
		heading: -1,
		headings: ['', '', ''],
		meanings: ['ignored', 'ignored', 'ignored']
	});
});
