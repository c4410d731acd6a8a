import { describe, expect, test } from 'vitest';
import { letterheadOf } from '#lib/print/letterhead.ts';
import { aConference } from '#lib/testing/make.ts';
import { saidIn } from '#lib/testing/printed.ts';
import { textsOf } from '#lib/testing/type.ts';
import type { Block } from '#lib/typeset/block.ts';
import { A4, A5, mm } from '#lib/typeset/length.ts';
import type { Sheets } from '#lib/typeset/print.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { fontMetrics } from '../press/font-metrics.ts';
import { headOf, letterhead } from './letterhead.ts';
import { evenMargins, MARGINS } from './style.ts';

const on = (block: Block): Sheets => ({
	...{ kind: 'sheets', size: A5, margins: evenMargins(mm(14)), blocks: [block], about: null },
	...{ numbered: false, atMost: null, folded: false }
});
const convener = 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5';
const ours = letterhead(letterheadOf(aConference({ convener })), '2022-04-22');

test('the head of a paper says who issues it, in which nation, and where and when', () => {
	expect(saidIn(on(ours))).toEqual([
		'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM / QUẬN 5 / BAN THƯỜNG TRỰC',
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
		'Quận 5, ngày 22 tháng 4 năm 2022'
	]);
});

test('a paper’s number stands under whoever issues it', () => {
	const issuer = [{ text: 'ỦY BAN', bold: true }];
	const head = { issuer, motto: ['NƯỚC', 'Độc lập'], number: 'Số: 1/BB', placeAndDate: 'Quận 5' };
	expect(saidIn(on(headOf(head)))).toEqual(['ỦY BAN', 'NƯỚC / Độc lập', 'Số: 1/BB', 'Quận 5']);
});

test('nothing of it is broken, on an A5 either', () => {
	const texts = pagesOf(on(ours), fontMetrics()).flatMap(({ marks }) => textsOf(marks));
	// Three lines at the left, three at the right.
	expect(new Set(texts.map(({ x, y }) => `${x < A5.width / 2} ${y}`)).size).toBe(6);
});

describe.each([
	['an A4', A4, MARGINS],
	['an A5', A5, evenMargins(mm(14))]
])('on %s', (_, size, margins) => {
	const issuer = ['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'PHƯỜNG CHỢ LỚN', 'BAN THƯỜNG TRỰC'];
	const head = headOf({
		issuer: issuer.map((text) => ({ text, bold: false })),
		motto: ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc'],
		number: 'Số: ……………/BB-MTTQ-BTT',
		placeAndDate: 'Phường Chợ Lớn, ngày 22 tháng 12 năm 2022'
	});
	const marks = pagesOf({ ...on(head), size, margins }, fontMetrics()).flatMap(
		(page) => page.marks
	);
	const texts = textsOf(marks);
	const found = (text: string) => texts.find((each) => each.text.startsWith(text));
	const rules = marks.flatMap((mark) => (mark.kind === 'line' ? [mark] : []));

	test('a gutter parts the longest lines of both sides', () => {
		const left = Number(found('ỦY BAN')?.x) + Number(found('ỦY BAN')?.width);
		expect(Number(found('CỘNG HÒA')?.x) - left).toBeGreaterThan(9);
	});

	test('the number stands clear of the rule above it, on one baseline with the date', () => {
		const number = found('Số:');
		const [rule] = rules.filter(({ x }) => x < size.width / 2);
		const date = found('Phường Chợ Lớn, ngày');
		expect(Math.abs(Number(number?.y) - Number(date?.y))).toBeLessThan(0.75);
		expect(Number(number?.y) - Number(number?.size) - Number(rule?.y)).toBeGreaterThan(6);
	});
});
