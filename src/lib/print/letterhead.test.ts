import { describe, expect, test } from 'vitest';
import { letterheadOf } from './letterhead.ts';

const ward = {
	convener: 'Ủy ban Mặt trận Tổ quốc Việt Nam Phường 6',
	area: 'Phường 6',
	letterhead: null
};

describe('a letterhead', () => {
	test('follows from the body that convenes', () => {
		expect(letterheadOf(ward)).toEqual({
			issuer: [
				{ text: 'ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', bold: false },
				{ text: 'PHƯỜNG 6', bold: false },
				{ text: 'BAN THƯỜNG TRỰC', bold: true }
			],
			place: 'Phường 6',
			signature: ['TM. BAN THƯỜNG TRỰC'],
			signer: ''
		});
	});

	test('has no line for an area that the name does not end with', () => {
		const { issuer } = letterheadOf({ ...ward, convener: 'Hội Khuyến học' });
		expect(issuer.map(({ text }) => text)).toEqual(['HỘI KHUYẾN HỌC', 'BAN THƯỜNG TRỰC']);
	});

	test('is the office’s own where it wrote one', () => {
		const letterhead = {
			issuer: ['MẶT TRẬN', 'BAN TỔ CHỨC'],
			signature: ['TM. BAN TỔ CHỨC', 'TRƯỞNG BAN'],
			signer: 'Hồ Ngọc Thúy'
		};
		expect(letterheadOf({ ...ward, letterhead })).toEqual({
			issuer: [
				{ text: 'MẶT TRẬN', bold: false },
				{ text: 'BAN TỔ CHỨC', bold: true }
			],
			place: 'Phường 6',
			signature: ['TM. BAN TỔ CHỨC', 'TRƯỞNG BAN'],
			signer: 'Hồ Ngọc Thúy'
		});
	});
});
