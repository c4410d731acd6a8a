import { describe, expect, test } from 'vitest';
import { afterPurge, NOBODY_CAME, report, seen } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import type { State } from '#lib/audience/state.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { isRefusal } from '#lib/refusal.ts';
import { READY } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { aPassage } from '#lib/testing/doors.ts';
import { aConference, aPerson, aState, minute } from '#lib/testing/make.ts';
import { readSheets } from './read-sheets.ts';
import { writeAttendance } from './write-attendance.ts';

const chair = aPerson({
	id: 'chair',
	category: 'members',
	honorific: 'Bà',
	name: 'Hồ Ngọc Thúy',
	position: 'Chủ tịch',
	unit: 'Ủy ban MTTQ Việt Nam Quận 5'
});
const members = [
	chair,
	aPerson({ id: 'late', category: 'members', name: 'Lê Minh Bảo' }),
	aPerson({
		id: 'away',
		category: 'members',
		name: 'Phạm Đức Quý',
		reply: 'absent',
		absence: 'Công tác',
		substituteId: 'guest'
	})
];
const guest = aPerson({ id: 'guest', name: 'Võ Thị Khách' });

function passage(id: string, person: string, at: number, type: 'came' | 'left' = 'came') {
	const event = { type, person, via: 'qr', green: true } as const;
	return aPassage({ id, at: minute(at), station: 'Cửa chính', event });
}

const entries = [
	passage('1', 'chair', -5),
	passage('2', 'guest', -4),
	passage('3', 'late', 10),
	passage('4', 'chair', 150, 'left')
];

function stateOf(people: readonly Person[], log: readonly DoorEntry[], changes = {}): State {
	const attendance = log.reduce(report, NOBODY_CAME);
	return {
		...aState({ at: minute(160), attendance, ...changes }),
		people: seen(peopleById(people), attendance)
	};
}

const ended = {
	conference: aConference({ quorum: 'two-thirds' }),
	run: {
		...NEW_RUN,
		progress: {
			...READY,
			phase: 'ended',
			endedAt: minute(155),
			heard: {
				...READY.heard,
				figures: { present: 1, opinions: null },
				presentAt: minute(5)
			},
			closing: { present: 2, summoned: 3 }
		}
	}
} as const;

async function written(state: State) {
	const sheets = await readSheets(await writeAttendance(state));
	if (isRefusal(sheets)) throw new Error('the workbook could not be read back');
	return sheets.map(({ name, rows }) => ({
		name,
		rows: rows.map((row) => row.filter((cell) => cell !== ''))
	}));
}

describe('the workbook of a conference that has ended', () => {
	test('has everyone by category with when, where and how they came', async () => {
		const [list] = await written(stateOf([...members, guest], entries, ended));
		expect(list).toEqual({
			name: 'Điểm danh',
			rows: [
				['ỦY BAN QUẬN 5'],
				['DANH SÁCH ĐIỂM DANH HỘI NGHỊ SƠ KẾT'],
				['(Hội trường, ngày 22 tháng 4 năm 2022)'],
				[],
				[
					...['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Thành phần', 'Tình trạng', 'Giờ đến'],
					...['Giờ về', 'Cửa', 'Cách điểm danh', 'Đi thay', 'Lý do vắng']
				],
				['I. ỦY VIÊN'],
				[
					...['1', 'Bà Hồ Ngọc Thúy', 'Chủ tịch', 'Ủy ban MTTQ Việt Nam Quận 5', 'Ủy viên'],
					...['Có mặt, đã về', '07:55', '10:30', 'Cửa chính', 'Mã QR']
				],
				[
					...['2', 'Ông Lê Minh Bảo', 'Phó Chủ tịch', 'UBND Quận 5', 'Ủy viên'],
					...['Có mặt', '08:10', 'Cửa chính', 'Mã QR']
				],
				[
					...['3', 'Ông Phạm Đức Quý', 'Phó Chủ tịch', 'UBND Quận 5', 'Ủy viên'],
					...['Vắng, có người đi thay', 'Người đi thay: Ông Võ Thị Khách', 'Công tác']
				],
				['II. KHÁCH MỜI'],
				[
					...['4', 'Ông Võ Thị Khách', 'Phó Chủ tịch', 'UBND Quận 5', 'Khách mời'],
					...['Có mặt', '07:56', 'Cửa chính', 'Mã QR', 'Đi thay ông Phạm Đức Quý']
				]
			]
		});
	});

	test('sums up, with the figures that were read out and fixed', async () => {
		const [, summary] = await written(stateOf([...members, guest], entries, ended));
		expect(summary).toEqual({
			name: 'Tổng hợp',
			rows: [
				['ỦY BAN QUẬN 5'],
				['TỔNG HỢP ĐIỂM DANH HỘI NGHỊ SƠ KẾT'],
				['(Hội trường, ngày 22 tháng 4 năm 2022)'],
				[],
				[
					...['Thành phần', 'Triệu tập', 'Có mặt', 'Có người đi thay'],
					...['Vắng có lý do', 'Không dự']
				],
				['Ủy viên', '3', '2', '1', '0', '0'],
				['Khách mời', '0', '0', '0', '0', '0'],
				['Cộng', '3', '2', '1', '0', '0'],
				[],
				['Tổng số người đến dự', '3'],
				['Ủy viên có mặt trên số triệu tập', '2/3, đạt 66,67%'],
				['Điều kiện tiến hành', 'Ít nhất hai phần ba, cần 2: đủ'],
				['Số Ủy viên có mặt đã công bố', '1, lúc 08:05'],
				['Ủy viên đến sau khi công bố', '1'],
				['Số Ủy viên có mặt khi kết thúc', '2/3, đạt 66,67%, lúc 10:35'],
				[],
				['Lập lúc 10:40, 22/4/2022.']
			]
		});
	});
});

test('whoever came late in a member’s place is no member who came late', async () => {
	const sub = aPerson({ id: 'sub', category: 'members', walkIn: true, name: 'Võ Đi Thay' });
	const sent = { ...chair, reply: 'absent', presence: 'absent', substituteId: 'sub' } as const;
	const late = [passage('1', 'sub', 20), passage('2', 'late', 30)];
	const [, summary] = await written(stateOf([sent, ...members.slice(1), sub, guest], late, ended));
	expect(summary?.rows).toContainEqual(['Ủy viên đến sau khi công bố', '1']);
});

test('whoever had come and gone when the figure was read out is a line of its own', async () => {
	const log = [
		passage('1', 'chair', -5),
		passage('2', 'late', -4),
		passage('3', 'late', 0, 'left'),
		passage('4', 'away', -4),
		passage('5', 'away', 0, 'left'),
		passage('6', 'away', 4)
	];
	const [, summary] = await written(stateOf([...members, guest], log, ended));
	expect(summary?.rows).toContainEqual(['Ủy viên đã đến nhưng vắng lúc công bố', '1']);
});

test('a member nobody saw is not said to have had no reason; a guest did not attend', async () => {
	const [list] = await written(stateOf([chair, guest], [], ended));
	expect(list?.rows[6]?.[5]).toBe('Vắng chưa rõ lý do');
	expect(list?.rows[8]?.[5]).toBe('Không dự');
});

test('both sheets are headed with the day on which it was really held', async () => {
	const progress = { ...ended.run.progress, startedAt: minute(2 * 24 * 60) };
	const sheets = await written(stateOf(members, [], { ...ended, run: { ...NEW_RUN, progress } }));
	const day = ['(Hội trường, ngày 24 tháng 4 năm 2022)'];
	expect(sheets.map(({ rows }) => rows[2])).toEqual([day, day]);
});

test('nothing is said of a quorum that no rule asks for', async () => {
	const conference = aConference({ quorum: 'none' });
	const [, summary] = await written(stateOf(members, entries, { ...ended, conference }));
	expect(summary?.rows.flat()).not.toContain('Điều kiện tiến hành');
});

test('before the end nobody is absent but who said so', async () => {
	const [list, summary] = await written(stateOf(members, entries));
	expect(list?.rows.flat()).not.toContain('Vắng chưa rõ lý do');
	expect(summary?.rows.flat()).toContain('Chưa đến');
});

test('no phone number is in it', async () => {
	const text = JSON.stringify(await written(stateOf([...members, guest], entries, ended)));
	expect(text).not.toContain(guest.phone);
});

test('after a purge it says why there are no times', async () => {
	const attendance = afterPurge({ chair: 'left', late: 'present' });
	const people = seen(peopleById(members), attendance);
	const [list, summary] = await written({ ...aState({ attendance, ...ended }), people });
	expect(list?.rows[6]?.at(-1)).toBe('Có mặt, đã về');
	expect(summary?.rows.flat()).toContain(
		'Giờ đến, giờ về, cửa và cách điểm danh đã được xóa theo thời hạn giữ dữ liệu cá nhân.'
	);
	expect(summary?.rows.flat()).not.toContain('Ủy viên đến sau khi công bố');
});
