import { expect, test } from 'vitest';
import { letterheadOf } from '#lib/print/letterhead.ts';
import { aConference } from '#lib/testing/make.ts';
import { saidIn } from '#lib/testing/printed.ts';
import type { Block } from '#lib/typeset/block.ts';
import { headOf, letterhead } from './letterhead.ts';

const said = (block: Block) =>
	saidIn({
		...{ kind: 'sheets', size: { width: 1, height: 1 }, blocks: [block], about: null },
		...{ margins: { top: 0, right: 0, bottom: 0, left: 0 } },
		...{ numbered: false, atMost: null, folded: false }
	});

test('the head of a paper says who issues it, in which nation, and where and when', () => {
	const convener = 'Ủy ban Mặt trận Tổ quốc Việt Nam Quận 5';
	expect(said(letterhead(letterheadOf(aConference({ convener })), '2022-04-22'))).toEqual([
		'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM / QUẬN 5 / BAN THƯỜNG TRỰC',
		'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM / Độc lập - Tự do - Hạnh phúc',
		'Quận 5, ngày 22 tháng 4 năm 2022'
	]);
});

test('a paper’s number stands under whoever issues it', () => {
	const issuer = [{ text: 'ỦY BAN', bold: true }];
	const head = { issuer, motto: ['NƯỚC', 'Độc lập'], number: 'Số: 1/BB', placeAndDate: 'Quận 5' };
	expect(said(headOf(head))).toEqual(['ỦY BAN', 'NƯỚC / Độc lập', 'Số: 1/BB', 'Quận 5']);
});
