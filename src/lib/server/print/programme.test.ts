import { describe, expect, test } from 'vitest';
import type { Agenda } from '#lib/agenda/agenda.ts';
import { aConference, aCue, aLine, anItem, aPerson, aState } from '#lib/testing/make.ts';
import { rowsOf, saidBy } from '#lib/testing/printed.ts';
import { textsOf } from '#lib/testing/type.ts';
import { mm } from '#lib/typeset/length.ts';
import type { Section } from '#lib/typeset/print.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { readAsked } from '../input/print.ts';
import { fontMetrics } from '../press/font-metrics.ts';
import { programmePrint } from './programme.ts';

const chair = aPerson({ id: 'chair', name: 'Hồ Ngọc Thúy', phone: '0901234567', note: 'xe lăn' });
const cues = [
	aCue({ id: 'call', title: 'Mời lên bục', lines: [aLine({ text: 'Kính mời.' })] }),
	aCue({ id: 'light', lines: [aLine({ kind: 'direction', text: 'Tắt đèn.' })] })
];
const agenda: Agenda = [
	anItem({ id: 'tea', title: 'Đón tiếp đại biểu.', part: 'before', numbered: false, minutes: 20 }),
	anItem({ id: 'open', title: 'Khai mạc.', minutes: 12, performerId: 'chair', cues }),
	anItem({ id: 'awards', title: 'Khen thưởng (nếu có).', optional: true, minutes: 15 }),
	anItem({ id: 'close', title: 'Bế mạc.', minutes: 8, performerLabel: 'Chủ tọa' })
];

function programme(way = '', of: Agenda = agenda) {
	const choice = readAsked('programme', new URLSearchParams(way))?.choice;
	if (!choice) throw new Error(`no such way: ${way}`);
	const state = aState({ people: [chair], conference: aConference({ agenda: of }) });
	return programmePrint({ state, choice, origin: 'http://hall', passages: [], passes: new Map() });
}

function pages(section: Section | undefined) {
	return section ? pagesOf(section, fontMetrics()) : [];
}

/** The items as they stand in the table; above it and below it are the head and the foot. */
function items(way = '', of: Agenda = agenda) {
	return programme(way, of)
		.sections.flatMap(rowsOf)
		.filter((cells) => cells.length > 2);
}

describe('the programme', () => {
	test('has the head, the date line, the title and the signature of an official paper', () => {
		const said = saidBy(programme());
		expect(said.slice(0, 7)).toEqual([
			'ỦY BAN / QUẬN 5 / BAN THƯỜNG TRỰC',
			'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
			'Quận 5, ngày 22 tháng 4 năm 2022',
			'CHƯƠNG TRÌNH',
			'Hội nghị sơ kết',
			'Thời gian: 8 giờ 00, ngày 22 tháng 4 năm 2022 (Thứ Sáu)',
			'Địa điểm: Hội trường'
		]);
		expect(said.at(-1)).toBe('TM. BAN THƯỜNG TRỰC');
	});

	test('has a line for each item, official ones numbered, with its time and performer', () => {
		expect(items()).toEqual([
			['', '07g40 – 08g00', 'Đón tiếp đại biểu', 'MC'],
			['1', '08g00 – 08g12', 'Khai mạc', 'Ông Hồ Ngọc Thúy / Phó Chủ tịch UBND Quận 5'],
			['2', '08g12 – 08g27', 'Khen thưởng', 'MC'],
			['3', '08g27 – 08g35', 'Bế mạc', 'Chủ tọa']
		]);
	});

	test('an item that is switched off is gone, the rest is renumbered and comes sooner', () => {
		const without = agenda.map((item) => (item.optional ? { ...item, enabled: false } : item));
		expect(items('', without).map((cells) => cells.slice(0, 3))).toEqual([
			['', '07g40 – 08g00', 'Đón tiếp đại biểu'],
			['1', '08g00 – 08g12', 'Khai mạc'],
			['2', '08g12 – 08g20', 'Bế mạc']
		]);
	});

	test('without times tells only the order', () => {
		expect(items('times=off')[1]).toEqual([
			'1',
			'Khai mạc',
			'Ông Hồ Ngọc Thúy / Phó Chủ tịch UBND Quận 5'
		]);
	});

	test.each(['', 'times=off', 'size=a5'])(
		'says nothing of steps, words, directions, telephones or needs: "%s"',
		(way) => {
			const said = saidBy(programme(way)).join('\n');
			expect(said).not.toMatch(/Mời lên bục|Kính mời|Tắt đèn|0901234567|xe lăn/);
		}
	);

	test('leads to the delegates’ page', () => {
		const [page] = pages(programme().sections[0]);
		const codes = page?.marks.filter((mark) => mark.kind === 'qr') ?? [];
		expect(codes.map(({ text }) => text)).toEqual(['http://hall/c/quan-5']);
		expect(codes[0]?.side).toBeGreaterThanOrEqual(mm(25));
	});
});

describe('on paper', () => {
	const long: Agenda = Array.from({ length: 12 }, (_, index) =>
		anItem({
			id: `${index}`,
			title: 'Thảo luận chuyên đề Ủy ban Mặt trận Tổ quốc tham gia giám sát.',
			performerId: 'chair'
		})
	);

	test.each([
		['a short day', agenda],
		['a day of twelve items', long]
	])('%s is one upright A4', (_, of) => {
		const sizes = pages(programme('', of).sections[0]).map(({ width, height }) => [width, height]);
		expect(sizes).toEqual([[mm(210), mm(297)]]);
	});

	test.each([
		['a short day', agenda],
		['a day of twelve items', long]
	])('%s is one A4 lying on its side, printed on both sides and folded to A5', (_, of) => {
		const sheets = pages(programme('size=a5', of).sections[0]);
		expect(sheets.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([
			[842, 595],
			[842, 595]
		]);
	});

	test.each(['', 'times=off', 'size=a5'])('nothing is smaller than eight points: "%s"', (way) => {
		const texts = pages(programme(way, long).sections[0]).flatMap(({ marks }) => textsOf(marks));
		expect(Math.min(...texts.map(({ size }) => size))).toBeGreaterThanOrEqual(8);
	});

	test('the folded one has its times in one size, ten points or more', () => {
		const marks = pages(programme('size=a5').sections[0]).flatMap((page) => textsOf(page.marks));
		const times = marks.filter(({ text }) => /^\d\dg/.test(text)).map(({ size }) => size);
		expect(Math.min(...times)).toBeGreaterThanOrEqual(10);
		expect(Math.max(...times) - Math.min(...times)).toBeLessThan(0.2);
	});
});
