import { describe, expect, test } from 'vitest';
import { isRefusal } from '#lib/refusal.ts';
import { compare } from '#lib/report/comparison.ts';
import {
	aConference,
	anItem,
	aPerson,
	aRun,
	aState,
	minute,
	type Asking
} from '#lib/testing/make.ts';
import { readSheets } from '../sheets/read-sheets.ts';
import { writeComparison } from './write-comparison.ts';

const people = [
	aPerson({ id: 'chair', honorific: 'Bà', name: 'Hồ Ngọc Thúy' }),
	aPerson({ id: 'deputy', name: 'Lê Minh Bảo', position: 'Phó Chủ tịch', unit: 'UBMTTQ Quận 5' })
];
const agenda = [
	anItem({ id: 'a', performerId: 'chair', standInId: 'deputy' }),
	anItem({ id: 'b', minutes: 20 }),
	anItem({ id: 'c', minutes: 15 })
];
const to = (cue: string) => ({ command: 'go-to', cue }) as const;

/** The sheet's lines as they are read back, without empty cells. */
async function written(at: number, ...askings: readonly Asking[]) {
	const conference = aConference({ agenda });
	const state = aState({ conference, people, run: aRun(agenda, ...askings), at: minute(at) });
	const workbook = await writeComparison({
		conference,
		comparison: compare(state),
		at: state.at
	});
	const sheets = await readSheets(workbook);
	if (isRefusal(sheets)) throw new Error('the workbook could not be read back');
	const [sheet] = sheets;
	return {
		name: sheet?.name,
		rows: (sheet?.rows ?? []).map((row) => row.filter((cell) => cell !== ''))
	};
}

describe('planned against actual as a sheet', () => {
	test('has a line for each item, the day as a whole, and what is to be said of it', async () => {
		const { name, rows } = await written(
			200,
			[3, 'start'],
			[4, { command: 'skip', item: 'b' }],
			[18, to('c-1')],
			[20, 'pause'],
			[24, 'resume'],
			[40, 'end']
		);
		expect(name).toBe('Kế hoạch và thực tế');
		expect(rows.filter((row) => row.length > 0)).toEqual([
			['ỦY BAN QUẬN 5'],
			['SO SÁNH KẾ HOẠCH VÀ THỰC TẾ HỘI NGHỊ SƠ KẾT'],
			['(Hội trường, ngày 22 tháng 4 năm 2022)'],
			[
				...['TT', 'Nội dung', 'Người thực hiện', 'Kế hoạch', 'Thực tế'],
				...['Chênh lệch (phút)', 'Tạm dừng (phút)', 'Ghi chú']
			],
			// What stands over both lines of headings is read in both.
			[
				...['TT', 'Nội dung', 'Người thực hiện', 'Bắt đầu', 'Kết thúc', 'Số phút'],
				...['Bắt đầu', 'Kết thúc', 'Số phút'],
				...['Chênh lệch (phút)', 'Tạm dừng (phút)', 'Ghi chú']
			],
			[
				...['1', 'Mục a', 'Ông Lê Minh Bảo – Phó Chủ tịch UBMTTQ Quận 5 (thay bà Hồ Ngọc Thúy)'],
				...['08:00', '08:10', '10', '08:03', '08:18', '15', '5']
			],
			['2', 'Mục b', '08:10', '08:30', '20', 'bỏ qua'],
			[
				...['3', 'Mục c', 'MC', '08:30', '08:45', '15', '08:18', '08:40', '18', '3', '4'],
				'tạm dừng 4 phút'
			],
			['Toàn Hội nghị', '08:00', '08:45', '45', '08:03', '08:40', '33', '-12', '4'],
			['Bắt đầu lúc 08:03, kế hoạch 08:00.'],
			['Kết thúc lúc 08:40, kế hoạch 08:45: sớm 5 phút.'],
			['Thời lượng: 37 phút, kể cả 4 phút tạm dừng; kế hoạch 45 phút.'],
			['Không thực hiện: Mục b.'],
			['Lập lúc 11:20, 22/4/2022.']
		]);
	});

	test('says while it runs that it is not over', async () => {
		const { rows } = await written(14, [0, 'start']);
		const lines = rows.map((row) => row.join(' '));
		expect(lines).toContain(
			'1 Mục a Ông Lê Minh Bảo – Phó Chủ tịch UBMTTQ Quận 5 (thay bà Hồ Ngọc Thúy) 08:00 08:10 10 08:00 14 đang diễn ra'
		);
		expect(lines).toContain('Dự kiến kết thúc lúc 08:49, kế hoạch 08:45: muộn 4 phút.');
		expect(lines).toContain('Hội nghị chưa kết thúc: giờ và số phút tính đến lúc lập bảng.');
		expect(lines).toContain('Toàn Hội nghị 08:00 08:45 45 08:00 14');
	});

	test('tells what was moved, put in, cut short and never reached', async () => {
		const insert = { command: 'insert', title: 'Nghỉ', kind: 'break', minutes: 5 } as const;
		const { rows } = await written(
			90,
			[0, 'start'],
			[1, { ...insert, before: null }, 'rest'],
			[2, { command: 'place', item: 'c', before: 'b' }],
			[10, to('c-1')],
			[12, { command: 'skip', item: 'c' }],
			[32, 'end']
		);
		const lines = rows.map((row) => row.join(' '));
		expect(lines).toContain('Không thực hiện: Nghỉ.');
		expect(lines).toContain('Dừng giữa chừng: Mục c.');
		expect(lines).toContain('Đổi thứ tự: Mục c.');
		expect(lines).toContain('Thêm trong ngày: Nghỉ.');
		expect(lines).toContain('Nghỉ không thực hiện, thêm trong ngày');
	});

	test('is headed with the day on which it was really held', async () => {
		const { rows } = await written(3 * 24 * 60, [2 * 24 * 60, 'start']);
		expect(rows[2]).toEqual(['(Hội trường, ngày 24 tháng 4 năm 2022)']);
	});

	test('on another day compares with nothing once nobody can', async () => {
		const { rows } = await written(5 * 24 * 60, [0, 'start'], [3 * 24 * 60, 'end']);
		const lines = rows.map((row) => row.join(' '));
		expect(lines).toContain('Kết thúc lúc 08:00.');
	});
});
