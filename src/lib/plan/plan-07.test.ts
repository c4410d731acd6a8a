import { describe, expect, test } from 'vitest';
import { activeItems, numbers, type Item } from '#lib/agenda/agenda.ts';
import { findPlan, plans } from './catalogue.ts';
import { plan07 } from './plan-07.ts';

const EIGHT = [
	'Tuyên bố lý do, giới thiệu đại biểu.',
	'Phát biểu khai mạc Hội nghị.',
	'Thông qua Báo cáo sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Mặt trận Tổ quốc Việt Nam các cấp, nhiệm kỳ 2019 - 2024.',
	'Tham luận, thảo luận, góp ý của các đại biểu.',
	'Đại diện Ban Thường trực Ủy ban MTTQ Việt Nam cấp trên trực tiếp phát biểu.',
	'Đại diện lãnh đạo cấp ủy cùng cấp phát biểu chỉ đạo.',
	'Tuyên dương khen thưởng (nếu có).',
	'Tổng kết, bế mạc Hội nghị.'
];

function minutes(items: readonly Item[]): number {
	return items
		.filter((item) => item.part === 'programme')
		.reduce((sum, item) => sum + item.minutes, 0);
}

function without(id: string): Item[] {
	return plan07.items.map((item) => (item.id === id ? { ...item, enabled: false } : item));
}

describe('programme (II.2.c)', () => {
	test('the eight items stand in the plan’s words and order', () => {
		const official = plan07.items.filter((item) => item.numbered);
		expect(official.map((item) => item.title)).toEqual(EIGHT);
		expect([...numbers(plan07.items).values()]).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
	});

	test.each(['awards', 'discussion'])('there is one item of the kind %s', (kind) => {
		expect(plan07.items.filter((item) => item.kind === kind)).toHaveLength(1);
	});

	test('item ids stay what other parts call them', () => {
		expect(plan07.items.map((item) => item.id)).toEqual([
			'gathering',
			'settling',
			'flag-salute',
			'introduction',
			'opening',
			'report',
			'discussion',
			'break',
			'upper-front-speech',
			'committee-speech',
			'awards',
			'closing',
			'farewell'
		]);
	});

	test('takes 157 minutes, 137 without awards', () => {
		expect(minutes(activeItems(plan07.items))).toBe(157);
		expect(minutes(activeItems(without('awards')))).toBe(137);
	});

	test('closes the numbering when awards are off', () => {
		expect(numbers(without('awards')).get('closing')).toBe(7);
	});

	test('only awards are optional among the eight; extras wait switched off', () => {
		const ids = (items: readonly Item[]) => items.map((item) => item.id);
		expect(ids(plan07.items.filter((item) => item.optional))).toEqual([
			'flag-salute',
			'break',
			'awards'
		]);
		expect(ids(plan07.items.filter((item) => !item.enabled))).toEqual(['flag-salute', 'break']);
	});

	test('time is never taken from a leader', () => {
		const flexible = plan07.items.filter((item) => item.flexible).map((item) => item.id);
		expect(flexible).toEqual(['discussion', 'break', 'closing']);
		for (const item of plan07.items) expect(item.minMinutes).toBeLessThanOrEqual(item.minutes);
	});

	test('nobody is chosen yet', () => {
		for (const item of plan07.items) {
			expect(item).toMatchObject({ performerId: null, standInId: null });
			expect(item.performerLabel).not.toBe('');
		}
	});
});

test('invites the four categories of II.2.b, then ours', () => {
	expect(plan07.categories.map((category) => category.title)).toEqual([
		'Ủy viên Ủy ban MTTQ Việt Nam đương nhiệm cấp triệu tập Hội nghị',
		'Mời đại diện lãnh đạo Mặt trận Tổ quốc cấp trên',
		'Đại diện lãnh đạo cấp ủy cùng cấp',
		'Một số vị nguyên Ủy viên Ủy ban MTTQ Việt Nam nhiệm kỳ 2019 - 2024 của cấp triệu tập Hội nghị',
		'Khách mời khác',
		'Phục vụ, báo chí'
	]);
	const voting = plan07.categories.filter((category) => category.votes);
	expect(voting.map((category) => category.id)).toEqual(['members']);
});

test('requires the four documents of II.3, the last only with awards', () => {
	expect(plan07.documents.map(({ title, forItem }) => [title, forItem])).toEqual([
		[
			'Báo cáo sơ kết giữa nhiệm kỳ thực hiện Nghị quyết Đại hội Mặt trận Tổ quốc Việt Nam các cấp, nhiệm kỳ 2019 - 2024',
			null
		],
		['Báo cáo tham luận', null],
		['Phụ lục số liệu', null],
		['Danh sách khen thưởng (nếu có)', 'awards']
	]);
});

test('the backdrop of II.4 stands line by line', () => {
	expect(plan07.backdrop).toEqual([
		{ text: 'HỘI NGHỊ SƠ KẾT GIỮA NHIỆM KỲ', bold: false, gapBefore: false },
		{
			text: 'THỰC HIỆN NGHỊ QUYẾT ĐẠI HỘI MẶT TRẬN TỔ QUỐC VIỆT NAM',
			bold: true,
			gapBefore: true
		},
		{ text: 'NHIỆM KỲ 2019 - 2024', bold: true, gapBefore: false },
		{ text: '{{địa danh}}, {{ngày}}', bold: false, gapBefore: true }
	]);
});

describe('units and days (II.1)', () => {
	test('each level has its window, with the plan’s sentence', () => {
		expect(plan07.windows).toEqual([
			{
				level: 'ward',
				from: '2022-03-01',
				to: '2022-03-31',
				source:
					'Cấp Phường: Từ ngày 01/3/2022 đến 31/3/2022 (Riêng Ủy ban MTTQ Việt Nam Phường 12 không thực hiện tổ chức Hội nghị sơ kết giữa nhiệm kỳ).'
			},
			{
				level: 'district',
				from: '2022-04-01',
				to: '2022-05-31',
				source: 'Cấp Quận: Từ ngày 01/4/2022 đến 31/5/2022.'
			}
		]);
	});

	test('the district and fourteen wards, of which only Ward 12 is excused', () => {
		const ids = plan07.units.map((unit) => unit.id);
		expect(ids).toEqual(['district', ...Array.from({ length: 14 }, (_, i) => `ward-${i + 1}`)]);
		expect(plan07.units.filter((unit) => unit.exemption !== null)).toEqual([
			expect.objectContaining({
				id: 'ward-12',
				exemption:
					'Riêng Ủy ban MTTQ Việt Nam Phường 12 không thực hiện tổ chức Hội nghị sơ kết giữa nhiệm kỳ'
			})
		]);
	});

	test('a ward answers to the district’s Front and its own Party committee', () => {
		expect(plan07.units.find((unit) => unit.id === 'ward-6')).toEqual({
			id: 'ward-6',
			level: 'ward',
			area: 'Phường 6',
			convener: 'Ủy ban Mặt trận Tổ quốc Việt Nam Phường 6',
			upperFront: 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5',
			committee: 'Đảng ủy Phường 6',
			exemption: null
		});
	});

	test('starts at eight or at fourteen', () => {
		expect(plan07.starts.map((start) => start.time)).toEqual(['08:00', '14:00']);
	});
});

test('leaves no fact open: what it cannot know is data of its own', () => {
	const open = Object.entries(plan07.facts).filter(([, value]) => value === '');
	expect(open).toEqual([]);
});

test('every text is NFC', () => {
	const text = JSON.stringify(plan07);
	expect(text).toBe(text.normalize('NFC'));
});

test('the catalogue finds the plan', () => {
	expect(plans).toContain(plan07);
	expect(findPlan('plan-07')).toBe(plan07);
	expect(findPlan('plan-08')).toBeUndefined();
});
