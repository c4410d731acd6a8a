import { expect, test } from 'vitest';
import { letterheadOf } from '#lib/print/letterhead.ts';
import { aConference } from '#lib/testing/make.ts';
import { saidIn } from '#lib/testing/printed.ts';
import { textsOf } from '#lib/testing/type.ts';
import type { Block } from '#lib/typeset/block.ts';
import { A5, mm } from '#lib/typeset/length.ts';
import type { Sheets } from '#lib/typeset/print.ts';
import { pagesOf } from '#lib/typeset/typeset.ts';
import { fontMetrics } from '../press/font-metrics.ts';
import { headOf, letterhead } from './letterhead.ts';
import { evenMargins } from './style.ts';

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
