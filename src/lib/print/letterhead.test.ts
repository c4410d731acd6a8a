import { describe, expect, test } from 'vitest';
import { issuerLetters, letterheadOf, organiserOf } from './letterhead.ts';

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

describe('the organiser', () => {
	const own = (...issuer: readonly string[]) => ({ issuer, signature: [], signer: '' });

	test.each([
		['the board of the body that convenes', null, 'Ban Thường trực '],
		['the board that the office named', own('MẶT TRẬN', 'BAN TỔ CHỨC HỘI NGHỊ'), 'Ban Tổ chức '],
		['the body itself where it names no board', own('MẶT TRẬN PHƯỜNG 6'), ''],
		['the body itself where nobody issues', own(), '']
	])('is %s', (_, letterhead, board) => {
		expect(organiserOf({ ...ward, letterhead })).toBe(board + ward.convener);
	});

	test('is named once where the board itself convenes', () => {
		const convener = 'Ban Thường trực Ủy ban MTTQ Phường 6';
		expect(organiserOf({ ...ward, convener })).toBe(convener);
	});
});

test.each([
	[['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'PHƯỜNG 6', 'BAN THƯỜNG TRỰC'], 'MTTQ-BTT'],
	[['Ủy ban nhân dân', 'Phường 6'], 'UBND'],
	[['HỘI KHUYẾN HỌC', 'BAN THƯỜNG TRỰC'], '']
])('papers of %j are numbered with "%s"', (lines, letters) => {
	const issuer = lines.map((text) => ({ text, bold: false }));
	expect(issuerLetters({ issuer })).toBe(letters);
});
