import { describe, expect, test } from 'vitest';
import { encodingOfFont, fromLegacy, isCapitalFont } from './legacy-text.ts';

describe('TCVN3', () => {
	test.each([
		['NguyÔn V¨n ¢n', 'Nguyễn Văn Ân'],
		['Tr\u00ad¬ng ThÞ Kim XuyÕn', 'Trương Thị Kim Xuyến'],
		['§ç Vò Quúnh', 'Đỗ Vũ Quỳnh'],
		['ñy ban MÆt trËn Tæ quèc', 'ủy ban Mặt trận Tổ quốc'],
		['Quận 5', 'Quận 5']
	])('%s is %s', (stored, meant) => {
		expect(fromLegacy(stored, 'tcvn3')).toBe(meant);
	});
});

describe('VNI', () => {
	test.each([
		['Nguyeãn Vaên AÂn', 'Nguyễn Văn Ân'],
		['Tröông Thò Kim Xuyeán', 'Trương Thị Kim Xuyến'],
		['Ñoã Vuõ Quyønh', 'Đỗ Vũ Quỳnh'],
		['UÛy ban Maët traän Toå quoác', 'Ủy ban Mặt trận Tổ quốc'],
		['NGUYEÃN THÒ MYÕ DUYEÂN', 'NGUYỄN THỊ MỸ DUYÊN'],
		['Döông Phöôùc Ñöùc', 'Dương Phước Đức'],
		['Lyù Vónh Kyø, Ñaøi', 'Lý Vĩnh Kỳ, Đài']
	])('%s is %s', (stored, meant) => {
		expect(fromLegacy(stored, 'vni')).toBe(meant);
	});
});

test.each([
	['.VnTime', 'tcvn3', false],
	['.VnTimeH', 'tcvn3', true],
	['.VnArial NarrowH', 'tcvn3', true],
	['VNI-Times', 'vni', false],
	['VNI Helve', 'vni', false],
	['Times New Roman', null, false],
	['Vni', null, false]
] as const)('the font %s is for %s', (font, encoding, capitals) => {
	expect(encodingOfFont(font)).toBe(encoding);
	expect(isCapitalFont(font)).toBe(capitals);
});
