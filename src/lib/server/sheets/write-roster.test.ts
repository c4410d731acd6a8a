import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { m } from '#lib/paraglide/messages.js';
import { newcomer } from '#lib/conference/edit-roster.ts';
import { BLANK_PERSON, REPLIES, type Person } from '#lib/people/person.ts';
import { plan07 } from '#lib/plan/plan-07.ts';
import { isRefusal } from '#lib/refusal.ts';
import { findColumns } from '#lib/roster/columns.ts';
import { meaningOf } from '#lib/roster/heading.ts';
import { readReply } from '#lib/roster/reply-cell.ts';
import { legible } from '#lib/roster/sheet.ts';
import { understand } from '#lib/roster/understanding.ts';
import { aPerson } from '#lib/testing/make.ts';
import { readSheets } from './read-sheets.ts';
import { writeRoster } from './write-roster.ts';

const CONFERENCE = {
	categories: plan07.categories,
	convener: 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5',
	name: 'Hội nghị sơ kết',
	place: 'Hội trường Quận 5',
	date: '2022-04-22'
};

async function written(people: readonly Person[]) {
	const sheets = await readSheets(await writeRoster(CONFERENCE, people));
	const sheet = isRefusal(sheets) ? undefined : sheets[0];
	if (!sheet) throw new Error('the list could not be read back');
	return sheet;
}

test('the list is written in the shape of the office’s own', async () => {
	const people = [
		aPerson({ category: 'other-guests', seat: 'A12', reply: 'coming', note: 'xe lăn' }),
		aPerson({ category: 'members', name: 'Lê Thị An', honorific: 'Bà' })
	];
	const { name, rows } = await written(people);
	expect(name).toBe('Đại biểu');
	expect(rows.map((row) => row.filter((cell) => cell !== ''))).toEqual([
		['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM QUẬN 5'],
		['DANH SÁCH ĐẠI BIỂU THAM DỰ HỘI NGHỊ SƠ KẾT'],
		['(Hội trường Quận 5, ngày 22 tháng 4 năm 2022)'],
		[],
		[
			'STT',
			'Họ và tên',
			'Ông/Bà',
			'Chức vụ',
			'Đơn vị',
			'Điện thoại',
			'Số ghế',
			'Xác nhận',
			'Ghi chú'
		],
		['I. ỦY VIÊN ỦY BAN MTTQ VIỆT NAM ĐƯƠNG NHIỆM CẤP TRIỆU TẬP HỘI NGHỊ'],
		['1', 'Lê Thị An', 'Bà', 'Phó Chủ tịch', 'UBND Quận 5', '0901234567'],
		['II. KHÁCH MỜI KHÁC'],
		['2', 'Đỗ Thịnh', 'Ông', 'Phó Chủ tịch', 'UBND Quận 5', '0901234567', 'A12', 'Dự', 'xe lăn']
	]);
});

describe.each(['vi', 'en'] as const)('what is written in %s is understood again', (locale) => {
	test.each([
		['ordinal', m.roster_export_ordinal],
		['name', m.roster_export_name],
		['honorific', m.roster_export_honorific],
		['position', m.roster_export_position],
		['unit', m.roster_export_unit],
		['phone', m.roster_export_phone],
		['seat', m.roster_export_seat],
		['reply', m.roster_export_reply],
		['note', m.roster_export_note]
	] as const)('the heading of the %s', (meaning, heading) => {
		expect(meaningOf(heading({}, { locale }))).toBe(meaning);
	});

	test.each([
		['coming', m.roster_export_reply_coming],
		['late', m.roster_export_reply_late],
		['absent', m.roster_export_reply_absent]
	] as const)('the reply of who is %s', (reply, words) => {
		expect(readReply(words({}, { locale }))).toBe(reply);
	});
});

const words = (...from: readonly string[]) => fc.constantFrom(...from);
const name = fc
	.tuple(
		words('Nguyễn', 'Trần', 'Lê', 'Hoàng', 'Lưu', 'Công', 'Ông', 'Đoàn', 'Y', 'Thích'),
		words('Văn', 'Thị', 'Hòa', 'Hoà', 'Thúy', 'Ngọc'),
		words('Xuyên', 'Xuyến', 'Thủy', 'Thuỷ', 'Ỷ', 'Đạt', 'A', 'Brêh')
	)
	.map((parts) => parts.join(' '));
const person = fc
	.record({
		category: words(...plan07.categories.map(({ id }) => id)),
		honorific: words('Ông', 'Bà', 'Đồng chí', 'Hòa thượng', 'Giáo sư', ''),
		name: fc.oneof(name, name, words('TS. Lê Văn C', 'THÍCH MINH (Lê C)', 'Hùng', 'Khách mời')),
		position: words('', 'Chủ tịch', 'Phó Chủ tịch', 'Bí thư, Chủ tịch', 'Trưởng ban - Thư ký'),
		unit: words('', 'Phường 1', 'Phường 2', 'Ủy ban MTTQ Việt Nam Quận 5'),
		phone: words('', '0901234567', '0912345678', '02838550000', '12', '090 123 4567', 'hỏi'),
		seat: words('', 'A1', '12', 'Hàng đầu'),
		reply: words(...REPLIES) as fc.Arbitrary<Person['reply']>,
		note: words('', 'xe lăn', 'Đến trễ 15 phút', 'a\nb')
	})
	.map((fields) => ({ ...BLANK_PERSON, ...fields }));

test('a list that is written and read again changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(person, { minLength: 1, maxLength: 25 }), async (list) => {
			const people = list.map((fields, index) => newcomer(`p${index}`, fields));
			const sheet = await written(people);
			const { rows } = legible(sheet);
			const understood = understand({
				name: sheet.name,
				rows,
				columns: findColumns(rows),
				categories: plan07.categories,
				people,
				chosen: {},
				decisions: {}
			});
			expect(understood.asides).toEqual([]);
			expect(understood.rows).toHaveLength(people.length);
			expect(understood.rows.filter(({ outcome }) => outcome !== 'same')).toEqual([]);
		}),
		{ numRuns: 60 }
	);
});
