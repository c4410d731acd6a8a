import { describe, expect, test } from 'vitest';
import type { Passage } from '#lib/minutes/passage.ts';
import { anItem, aPerson, minute } from '#lib/testing/make.ts';
import { came, ended, passed, theMinutes, type Told } from '#lib/testing/minutes.ts';
import { speaking } from '../locale.ts';
import { passagesOf } from './passages.ts';

const written = (told: Told) => passagesOf(theMinutes(told));
const textOf = (passage: Passage) => ('text' in passage ? passage.text : passage.kind);
const texts = (told: Told) => written(told).map(textOf);
const at = (count: number) => ({ at: minute(count) });
const day = [came(0, 'a'), came(12, 'b'), came(30, 'c'), ended(45)];
const member = (name: string, changes = {}) =>
	aPerson({ id: name, name, category: 'members', position: 'Ủy viên', unit: 'Quận 5', ...changes });

describe('the head', () => {
	test('says whose paper it is, its number to be written, and where and when', () => {
		const convener = 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5';
		expect(written({ conference: { convener }, events: day })[0]).toEqual({
			kind: 'letterhead',
			issuer: [
				{ text: 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', bold: false },
				{ text: 'QUẬN 5', bold: false },
				{ text: 'BAN THƯỜNG TRỰC', bold: true }
			],
			motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
			number: 'Số: ……………/BB-MTTQ-BTT',
			placeAndDate: 'Quận 5, ngày 22 tháng 4 năm 2022',
			sources: [{ from: 'set-up' }, { from: 'log', entry: 4 }]
		});
	});

	test('says when and where it began, as it really did', () => {
		const started = { type: 'started', cue: 'a-1', item: 'a', ...at(2) } as const;
		expect(texts({ events: [started] })).toContain(
			'Hội nghị bắt đầu hồi 8 giờ 02 phút, ngày 22 tháng 4 năm 2022 (Thứ Sáu).'
		);
	});

	test('says of a draft that it is one', () => {
		expect(texts({ events: [came(0, 'a')], now: 95 })).toContain(
			'Dự thảo: Hội nghị chưa kết thúc; nội dung ghi đến 9 giờ 35 phút, ngày 22 tháng 4 năm 2022.'
		);
		expect(texts({})).toContain('Mẫu ghi sẵn: Hội nghị chưa bắt đầu.');
	});

	test('says nothing of the kind once it is over', () => {
		expect(written({ events: day }).map(({ kind }) => kind)).not.toContain('caution');
	});
});

describe('the members', () => {
	const people = [
		member('Thúy'),
		member('Quý', { reply: 'absent', absence: 'Công tác' }),
		member('Lan', { reply: 'absent' }),
		member('Dũng')
	];
	const doors = [passed('Thúy', -5)];

	test('are counted, and whoever was absent is named with the reason, or with a blank for it', () => {
		const said = texts({ people, doors, events: day });
		const from = said.indexOf('Số Ủy viên được triệu tập: 4 vị.');
		expect(said.slice(from, from + 7)).toEqual([
			'Số Ủy viên được triệu tập: 4 vị.',
			'Số Ủy viên có mặt: 1/4 vị (đạt 25%).',
			'Vắng có lý do: 02 vị, gồm:',
			'Ông Quý – Ủy viên Quận 5 (lý do: Công tác)',
			'Ông Lan – Ủy viên Quận 5 (lý do: ……………)',
			'Vắng chưa rõ lý do: 01 vị, gồm:',
			'Ông Dũng – Ủy viên Quận 5 (lý do: ……………)'
		]);
	});

	test('are not yet absent as long as it goes on', () => {
		const said = texts({ people, doors, events: [came(0, 'a')] });
		expect(said.slice(said.indexOf('Chưa có mặt: 01 vị, gồm:') + 1)[0]).toBe(
			'Ông Dũng – Ủy viên Quận 5'
		);
	});

	test('are all there when nobody is away', () => {
		expect(texts({ people: [member('Thúy')], doors, events: day })).toContain(
			'Ủy viên vắng mặt: không có.'
		);
	});

	test('are left for a person to write where the doors counted nobody', () => {
		const said = texts({ people, events: day });
		expect(said).toContain('Số Ủy viên có mặt: ……………/4 vị (đạt ……………%).');
		expect(said).toContain('Vắng chưa rõ lý do: …………… vị, gồm:');
	});

	test('are told as the hall was told of them', () => {
		const counted = { type: 'counted', figure: 'present', value: 3, ...at(5) } as const;
		const said = texts({ people, events: [came(0, 'a'), counted, ended(9)] });
		expect(said).toContain(
			'Lúc 8 giờ 05 phút, Hội nghị được thông báo: có mặt 3/4 vị Ủy viên (đạt 75%).'
		);
		expect(said).not.toContain('Số Ủy viên có mặt: ……………/4 vị (đạt ……………%).');
	});
});

test('whoever chaired is named; a secretary nobody knows of is left to be written', () => {
	const said = texts({ people: [member('Thúy')], conference: { chairIds: ['Thúy'] }, events: day });
	expect(said).toContain('Chủ tọa: ông Thúy – Ủy viên Quận 5.');
	expect(said).toContain('Thư ký: …………….');
});

describe('an item', () => {
	const thuy = aPerson({
		id: 'thuy',
		honorific: 'Bà',
		name: 'Thúy',
		position: 'Chủ tịch',
		unit: ''
	});
	const bao = aPerson({ id: 'bao', name: 'Bảo', position: 'Phó Chủ tịch', unit: '' });
	const opening = anItem({ id: 'a', kind: 'opening', title: 'Khai mạc.', performerId: 'thuy' });
	const people = [thuy, bao];

	test('says when, who and what, with room for what was said', () => {
		const told = written({
			conference: { agenda: [opening] },
			people,
			events: [came(0, 'a'), ended(8)]
		});
		const from = told.findIndex((each) => textOf(each) === '1. Khai mạc');
		expect(told.slice(from + 1, from + 4).map(textOf)).toEqual([
			'Từ 8 giờ 00 phút đến 8 giờ 08 phút, bà Thúy – Chủ tịch phát biểu khai mạc Hội nghị.',
			'Nội dung chính:',
			'room'
		]);
	});

	test('says in whose place somebody performed it', () => {
		const agenda = [{ ...opening, standInId: 'bao' }];
		expect(texts({ conference: { agenda }, people, events: [came(0, 'a'), ended(8)] })).toContain(
			'Từ 8 giờ 00 phút đến 8 giờ 08 phút, ông Bảo – Phó Chủ tịch (thay bà Thúy – Chủ tịch) phát biểu khai mạc Hội nghị.'
		);
	});

	test('that was held twice says both times', () => {
		const events = [came(0, 'a'), came(12, 'b'), came(20, 'a'), ended(25)];
		expect(texts({ events })).toContain(
			'Từ 8 giờ 00 phút đến 8 giờ 12 phút và từ 8 giờ 20 phút đến 8 giờ 25 phút, Hội nghị thực hiện nội dung này.'
		);
	});

	test('that was over within a minute says one time', () => {
		expect(texts({ events: [came(0, 'a'), ended(0.5)] })).toContain(
			'Lúc 8 giờ 00 phút, Hội nghị thực hiện nội dung này.'
		);
	});

	test('that was not held is told of after those that were', () => {
		const said = texts({ events: [came(0, 'a'), came(12, 'c'), ended(25)] });
		expect(said.slice(said.indexOf('Nội dung của chương trình không thực hiện:'))[1]).toBe('Mục b');
	});

	test('that the programme has later, or not at all, says so', () => {
		const item = anItem({ id: 'x', title: 'Chúc mừng' });
		const inserted = { type: 'inserted', item, before: null, ...at(1) } as const;
		const events = [came(0, 'a'), inserted, came(5, 'x'), came(9, 'c'), came(12, 'b'), ended(20)];
		expect(texts({ events })).toEqual(
			expect.arrayContaining([
				'2. Chúc mừng (bổ sung ngoài chương trình)',
				'3. Mục c (đưa lên thực hiện trước so với chương trình)',
				'4. Mục b'
			])
		);
	});
});

test('a vote is told in the words in which it was announced, and how it was held', () => {
	const counts = { for: 3, against: 0, other: 0 };
	const vote = [
		{
			type: 'vote-opened',
			vote: 'v',
			question: 'Chỉ tiêu',
			way: 'pages',
			secret: true,
			entitled: 3,
			...at(1)
		},
		{ type: 'vote-closed', vote: 'v', entitled: 3, counts, ...at(2) }
	] as const;
	const said = texts({ events: [came(0, 'a'), ...vote, ended(9)] });
	expect(said.slice(said.indexOf('V. KẾT QUẢ BIỂU QUYẾT'))[1]).toBe(
		'Kết quả biểu quyết về “Chỉ tiêu”: 3/3 vị Ủy viên có mặt đồng ý, đạt 100%, thống nhất tuyệt đối; nội dung đã được Hội nghị thông qua. Hình thức: biểu quyết kín trên trang riêng của Ủy viên.'
	);
});

test('hands that are being counted again leave the result to be written', () => {
	const counts = { for: 3, against: 0, other: 0 };
	const vote = { vote: 'v', entitled: 3 };
	const events = [
		came(0, 'a'),
		{ type: 'vote-opened', ...vote, question: 'Chỉ tiêu', way: 'hands', secret: false, ...at(1) },
		{ type: 'vote-closed', ...vote, counts, ...at(2) },
		{ type: 'vote-recounting', vote: 'v', ...at(3) },
		ended(9)
	] as const;
	expect(written({ events })).toContainEqual({
		kind: 'point',
		text: 'Kết quả biểu quyết về “Chỉ tiêu”: ……………',
		sources: []
	});
});

test('without a vote its section is gone, and the next is numbered in its place', () => {
	expect(
		texts({ events: day })
			.filter((text) => /^[IV]+\. /.test(text))
			.at(-1)
	).toBe('V. KẾT LUẬN CỦA CHỦ TỌA');
});

test('what was noted while it was closed is the chair’s conclusion', () => {
	const agenda = [anItem({ id: 'a', kind: 'closing' })];
	const note = { type: 'noted', note: 'n', item: 'a', text: 'Thống nhất.', ...at(1) } as const;
	const said = texts({ conference: { agenda }, events: [came(0, 'a'), note, ended(9)] });
	expect(said.slice(said.indexOf('V. KẾT LUẬN CỦA CHỦ TỌA'))[1]).toBe('Thống nhất.');
	expect(said.filter((text) => text === 'Thống nhất.')).toHaveLength(1);
});

test.each([
	['as the log has it', day, 'Hội nghị kết thúc hồi 8 giờ 45 phút cùng ngày.'],
	[
		'after midnight',
		[came(0, 'a'), ended(1000)],
		'Hội nghị kết thúc hồi 0 giờ 40 phút, ngày 23 tháng 4 năm 2022.'
	],
	['not yet', [came(0, 'a')], 'Hội nghị kết thúc hồi …………… giờ …………… phút cùng ngày.']
])('the end is told %s', (_, events, said) => {
	expect(texts({ events })).toContain(said);
});

test('the secretary signs on the left, the chair on the right, and it is sent to those above', () => {
	const people = [member('Thúy'), member('Quý')];
	const conference = { chairIds: ['Thúy'], secretaryId: 'Quý' };
	expect(written({ people, conference, events: day }).at(-1)).toMatchObject({
		left: { office: 'THƯ KÝ', name: 'Quý' },
		right: { office: 'CHỦ TỌA', name: 'Thúy' },
		recipients: [
			'Ban Thường trực Ủy ban Thành phố (để báo cáo)',
			'Quận ủy Quận 5 (để báo cáo)',
			'Ban Thường trực Ủy ban Quận 5',
			'Lưu: VT'
		]
	});
});

test('a paper is in Vietnamese on an English page too', () => {
	const english = speaking('en', () => texts({ events: day }));
	expect(english).toEqual(texts({ events: day }));
});
