import { describe, expect, test } from 'vitest';
import {
	AWARD_HEADING,
	AWARD_ROW,
	doubtCodes,
	readAwardLine,
	readAwards
} from '#lib/testing/award-sheets.ts';

describe('who is honoured', () => {
	test('may stand in a column of its own', () => {
		const { rows } = readAwards([
			['STT', 'Đối tượng', 'Họ tên / đơn vị', 'Hình thức khen thưởng'],
			['1', 'Tập thể', 'Lê Lợi', 'Giấy khen'],
			['2', 'Hộ gia đình', 'Nguyễn Huệ', 'Giấy khen']
		]);
		expect(rows.map(({ fields }) => fields.form)).toEqual(['collective', 'household']);
	});

	test('may stand in a column that is headed like one of names', () => {
		const { rows } = readAwards([
			['Tập thể/cá nhân', 'Họ và tên', 'Hình thức'],
			['Cá nhân', 'Bà Đặng Mỹ Lan', 'Giấy khen'],
			['Tập thể', 'Công an Phường 3', 'Giấy khen']
		]);
		expect(rows.map(({ fields }) => [fields.form, fields.name])).toEqual([
			['individual', 'Đặng Mỹ Lan'],
			['collective', 'Công an Phường 3']
		]);
	});

	test('may be told by the name of the sheet', () => {
		const rows = [AWARD_HEADING, ['1', 'Ánh Dương', 'Quận 5', 'Giấy khen']];
		expect(readAwards(rows, { name: 'Tập thể' }).rows[0]?.fields.form).toBe('collective');
	});

	test('is seen from the name where nothing else tells', () => {
		expect(readAwardLine(['1', 'Ban Công tác Mặt trận Khu phố 3', '', 'Giấy khen'])).toMatchObject({
			fields: { form: 'collective' },
			doubts: []
		});
	});

	test('is asked about where the name could be either', () => {
		expect(doubtCodes(readAwardLine(['1', 'Ánh Dương', '', 'Giấy khen']))).toEqual(['form-unsure']);
	});

	test('is asked about where a body stands among people', () => {
		const row = readAwardLine(['1', 'Ủy ban MTTQ Việt Nam Phường 6', '', 'Giấy khen'], {}, [
			'DANH SÁCH CÁ NHÂN'
		]);
		expect(doubtCodes(row)).toContain('form-odd');
	});
});

describe('a line that stands where it does not seem to belong', () => {
	const codes = (part: string, name: string) =>
		doubtCodes(readAwardLine(['1', name, 'Phường 3', 'Giấy khen'], {}, [`DANH SÁCH ${part}`]));

	test.each([
		['CÁ NHÂN', 'Hội Phụ nữ Phường 3', ['name-odd', 'form-odd']],
		['CÁ NHÂN', 'Hộ bà Tư', ['form-odd']],
		['TẬP THỂ', 'Bà Nguyễn Thị Lan', ['form-odd']],
		['TẬP THỂ', 'Nguyễn Thị Lan', ['form-odd']]
	])('is asked about: among %s “%s”', (part, name, asked) => {
		expect(codes(part, name)).toEqual(asked);
	});

	test.each([
		['CÁ NHÂN', 'Bà Đoàn Thị Lan'],
		['CÁ NHÂN', 'Y Bling Niê'],
		['TẬP THỂ', 'Hội Phụ nữ Phường 3'],
		['TẬP THỂ', 'Ánh Dương'],
		['HỘ GIA ĐÌNH', 'Nguyễn Thị Lan']
	])('or is not, where it well may: among %s “%s”', (part, name) => {
		expect(codes(part, name)).toEqual([]);
	});
});

describe('how somebody is addressed', () => {
	test('may stand in a column of its own, which a body has no use for', () => {
		const { rows } = readAwards([
			['Xưng hô', 'Họ và tên', 'Hình thức khen'],
			['Bà', 'Nguyễn Thị Lan', 'Giấy khen'],
			['Ông', 'Công an Phường 3', 'Giấy khen']
		]);
		expect(rows.map(({ fields }) => [fields.honorific, fields.form])).toEqual([
			['Bà', 'individual'],
			['', 'collective']
		]);
	});

	test('is asked about where it can be read in two ways, and so is what follows a name', () => {
		const doubts = (name: string) => readAwardLine(['1', name, 'Phường 3', 'Giấy khen']).doubts;
		expect(doubts('NS. Trần Thanh Lan')).toEqual([
			{ code: 'honorific-unsure', field: 'honorific' }
		]);
		expect(doubts('Bà Nguyễn Thị Lan – đã mất')).toEqual([
			{ code: 'rest-unclear', field: 'title' }
		]);
	});
});

describe('of several titles above a line', () => {
	test('the innermost that says the kind or the form counts', () => {
		const { rows } = readAwards([
			['DANH SÁCH CÁ NHÂN TẶNG GIẤY KHEN', '', '', ''],
			AWARD_HEADING,
			['I. BẰNG KHEN', '', '', ''],
			['1. Tập thể', '', '', ''],
			['1', 'Ánh Dương', '', '']
		]);
		expect(rows.map(({ fields: { form, kind } }) => [form, kind])).toEqual([
			['collective', 'Bằng khen']
		]);
	});
});

describe('the decision in a cell of its own', () => {
	const read = (cell: string) => {
		const { decisions } = readAwards([
			['Họ và tên', 'Hình thức khen', 'Số quyết định'],
			['Ông Lý Minh', 'Giấy khen', cell]
		]);
		return decisions.map(({ fields: { number, date } }) => [number, date]);
	};

	test.each([
		['15/QĐ-MTTQ ngày 20/4/2022', '15/QĐ-MTTQ', '2022-04-20'],
		['15', '15', ''],
		['KT-15', 'KT-15', '']
	])('“%s” is number %s of %s', (cell, number, date) => {
		expect(read(cell)).toEqual([[number, date]]);
	});
});

describe('the kind of award', () => {
	test('may be told by the title of the list', () => {
		const row = readAwardLine(['1', 'Ông Lý Minh', 'Phường 3', ''], {}, [
			'DANH SÁCH TẶNG GIẤY KHEN'
		]);
		expect(row.fields.kind).toBe('Giấy khen');
	});

	test('may be told by the part it stands in', () => {
		const { rows } = readAwards([
			['STT', 'Họ và tên', 'Đơn vị'],
			['A. BẰNG KHEN CỦA THỦ TƯỚNG CHÍNH PHỦ', '', ''],
			['1', 'Ông Lý Minh', 'Phường 3'],
			['B. GIẤY KHEN', '', ''],
			['1', 'Bà Đặng Mỹ Lan', 'Phường 4']
		]);
		expect(rows.map(({ fields }) => fields.kind)).toEqual([
			'Bằng khen của Thủ tướng Chính phủ',
			'Giấy khen'
		]);
	});

	test('is missing where the title names several', () => {
		const row = readAwardLine(['1', 'Ông Lý Minh', '', ''], {}, [
			'DANH SÁCH TẶNG BẰNG KHEN, GIẤY KHEN'
		]);
		expect([doubtCodes(row), row.outcome]).toEqual([['kind-missing'], 'doubtful']);
	});

	test('in capitals is written as it is called', () => {
		expect(readAwardLine(['1', 'Ông Lý Minh', '', 'GIẤY KHEN']).fields.kind).toBe('Giấy khen');
	});

	test('that the table does not know is asked about', () => {
		expect(doubtCodes(readAwardLine(['1', 'Ông Lý Minh', '', 'Cúp vàng']))).toEqual([
			'kind-unknown'
		]);
	});
});

describe('odd lines', () => {
	test('without a name cannot be taken in, however sure the office is', () => {
		const row = readAwardLine(['1', '', 'Phường 3', 'Giấy khen'], {
			choices: { 2: { include: true } }
		});
		expect([doubtCodes(row), row.outcome]).toEqual([
			['name-missing', 'form-unsure'].toSorted(),
			'doubtful'
		]);
	});

	test('that are doubtful are taken in once the office says yes', () => {
		const row = readAwardLine(['1', 'Ánh Dương', '', 'Giấy khen'], {
			choices: { 2: { include: true } }
		});
		expect(row.outcome).toBe('new');
	});

	test('are mended by the office', () => {
		const choices = { 2: { fields: { form: 'collective', name: 'Đội Ánh Dương' } } } as const;
		expect(readAwardLine(['1', 'Ánh Dương', '', 'Giấy khen'], { choices })).toMatchObject({
			fields: { form: 'collective', name: 'Đội Ánh Dương' },
			outcome: 'new',
			doubts: []
		});
	});

	test('that repeat another are asked about', () => {
		const { rows } = readAwards([AWARD_HEADING, AWARD_ROW, AWARD_ROW]);
		expect(rows.map((row) => [row.outcome, doubtCodes(row)])).toEqual([
			['new', []],
			['doubtful', ['repeated']]
		]);
	});

	test('of one name with two kinds are two awards', () => {
		const { rows } = readAwards([
			AWARD_HEADING,
			AWARD_ROW,
			[...AWARD_ROW.slice(0, 3), 'Bằng khen']
		]);
		expect(rows.map(({ outcome }) => outcome)).toEqual(['new', 'new']);
	});

	test('of sums and signatures are no awards', () => {
		const { rows, asides } = readAwards([
			AWARD_HEADING,
			AWARD_ROW,
			['', 'Tổng cộng: 01 cá nhân', '', '']
		]);
		expect([rows.length, asides.map(({ text }) => text)]).toEqual([1, ['Tổng cộng: 01 cá nhân']]);
	});

	test('with the post after the name are taken apart', () => {
		const { rows } = readAwards([
			['STT', 'Họ và tên', 'Hình thức khen'],
			['1', 'Ông Lý Minh – Chủ tịch UBMTTQ Phường 3', 'Giấy khen']
		]);
		expect(rows[0]?.fields).toMatchObject({
			honorific: 'Ông',
			name: 'Lý Minh',
			title: 'Chủ tịch UBMTTQ Phường 3'
		});
	});

	test('say what it is given for and the money that comes with it', () => {
		const { rows } = readAwards([
			['Họ và tên', 'Hình thức khen', 'Thành tích', 'Mức thưởng'],
			['Ông Lý Minh', 'Giấy khen', 'Vận động quỹ vì người nghèo', '540.000 đồng']
		]);
		expect(rows[0]?.fields).toMatchObject({
			merit: 'Vận động quỹ vì người nghèo',
			prize: '540.000 đồng'
		});
	});
});
