import { describe, expect, test } from 'vitest';
import {
	AWARD_HEADING,
	AWARD_ROW,
	AWARD_TITLE,
	awardsWithRow,
	readAwards
} from '#lib/testing/award-sheets.ts';

describe('the office’s own list', () => {
	const { decisions, rows } = readAwards([
		['DANH SÁCH KHEN THƯỞNG', '', '', ''],
		[
			'(Kèm theo Quyết định số 15/QĐ-MTTQ-BTT ngày 20 tháng 4 năm 2022 của Ban Thường trực Ủy ban MTTQ Việt Nam Quận 5)',
			'',
			'',
			''
		],
		[],
		AWARD_HEADING,
		['I. TẬP THỂ', '', '', ''],
		['1', 'Hội Liên hiệp Phụ nữ Quận 5', 'Quận 5', 'Giấy khen'],
		['II. CÁ NHÂN', '', '', ''],
		['1', 'Ông Lê Thanh Dũng', 'Chủ tịch, Ủy ban MTTQ Việt Nam Phường 3', 'Bằng khen'],
		['III. HỘ GIA ĐÌNH', '', '', ''],
		['1', 'Hộ ông Lý Minh', 'Khu phố 2', 'Giấy khen']
	]);

	test('tells number, day and issuer of its decision', () => {
		expect(decisions.map(({ fields }) => fields)).toEqual([
			{
				number: '15/QĐ-MTTQ-BTT',
				date: '2022-04-20',
				issuer: 'Ban Thường trực Ủy ban MTTQ Việt Nam Quận 5',
				signer: ''
			}
		]);
	});

	test('tells who is honoured by its parts', () => {
		expect(rows.map(({ fields }) => fields.form)).toEqual([
			'collective',
			'individual',
			'household'
		]);
	});

	test('numbers its awards through all its parts, as they are read', () => {
		expect(rows.map(({ place }) => place)).toEqual([1, 2, 3]);
	});

	test('addresses people apart from their name; bodies and households are called as they are', () => {
		expect(rows.map(({ fields: { honorific, name } }) => [honorific, name])).toEqual([
			['', 'Hội Liên hiệp Phụ nữ Quận 5'],
			['Ông', 'Lê Thanh Dũng'],
			['', 'Hộ ông Lý Minh']
		]);
	});

	test('leaves post and unit as the decision has them', () => {
		expect(rows[1]?.fields.title).toBe('Chủ tịch Ủy ban MTTQ Việt Nam Phường 3');
	});

	test('is new and in no doubt', () => {
		expect(rows.map(({ outcome, doubts }) => [outcome, doubts.length])).toEqual([
			['new', 0],
			['new', 0],
			['new', 0]
		]);
	});
});

describe('decisions', () => {
	test('stand in a column where the list gathers several', () => {
		const { decisions, rows } = readAwards([
			['Họ và tên', 'Hình thức khen', 'Số quyết định', 'Ngày quyết định'],
			['Ông Lý Minh', 'Giấy khen', '15/QĐ-MTTQ', '20/04/2022'],
			['Bà Đặng Mỹ Lan', 'Bằng khen', '7/QĐ-UBND', '1/4/2022'],
			['Bà Võ Thị Sáu', 'Giấy khen', '15 /QĐ-MTTQ', '']
		]);
		expect(decisions.map(({ fields: { number, date } }) => [number, date])).toEqual([
			['15/QĐ-MTTQ', '2022-04-20'],
			['7/QĐ-UBND', '2022-04-01']
		]);
		expect(rows.map(({ decision, place }) => [decision, place])).toEqual([
			['15/qd-mttq', 1],
			['7/qd-ubnd', 1],
			['15/qd-mttq', 2]
		]);
	});

	test('may head the parts of a list', () => {
		const { rows } = readAwards([
			AWARD_HEADING,
			['I. Quyết định số 15/QĐ-MTTQ ngày 20/4/2022', '', '', ''],
			AWARD_ROW,
			['II. Quyết định số 16/QĐ-MTTQ ngày 21/4/2022', '', '', ''],
			['1', 'Bà Đặng Mỹ Lan', 'Phường 4', 'Giấy khen']
		]);
		expect(rows.map(({ decision }) => decision)).toEqual(['15/qd-mttq', '16/qd-mttq']);
	});

	test('close the parts before them', () => {
		const { rows } = readAwards([
			AWARD_HEADING,
			['Quyết định số 15/QĐ-MTTQ ngày 20/4/2022', '', '', ''],
			['Tập thể', '', '', ''],
			['1', 'Công an Phường 3', '', 'Giấy khen'],
			['Quyết định số 16/QĐ-MTTQ ngày 21/4/2022', '', '', ''],
			AWARD_ROW
		]);
		expect(rows.map(({ fields }) => fields.form)).toEqual(['collective', 'individual']);
	});

	test('that a list does not name is the only one there is', () => {
		const { decisions, rows } = readAwards([AWARD_HEADING, AWARD_ROW], { awards: awardsWithRow() });
		expect([decisions[0]?.stored?.id, rows[0]?.outcome]).toEqual(['d', 'same']);
	});

	test('take what the office writes', () => {
		const { decisions } = readAwards([AWARD_TITLE, AWARD_HEADING, AWARD_ROW], {
			decisions: { '15/qd-mttq-btt': { signer: 'Trần Văn Tùng' } }
		});
		expect(decisions[0]?.fields).toMatchObject({ date: '2022-04-20', signer: 'Trần Văn Tùng' });
	});
});
