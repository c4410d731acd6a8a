import { expect, test } from 'vitest';
import { curly, toBeQuoted, unquoted } from './quotes.ts';

test.each([
	['"Chăm lo người nghèo"', 'Chăm lo người nghèo'],
	['“Chăm lo người nghèo”', 'Chăm lo người nghèo'],
	['« Chăm lo »', 'Chăm lo'],
	["''Chăm lo''", 'Chăm lo'],
	['„Chăm lo“', 'Chăm lo'],
	[' Chăm lo ', 'Chăm lo'],
	['"Mô hình "Bếp ăn" ở khu phố"', 'Mô hình "Bếp ăn" ở khu phố'],
	['“Mô hình “Bếp ăn” ở khu phố”', 'Mô hình “Bếp ăn” ở khu phố'],
	['"Bếp ăn" và "Tủ sách"', '"Bếp ăn" và "Tủ sách"'],
	['“Bếp ăn” và “Tủ sách”', '“Bếp ăn” và “Tủ sách”'],
	['Mô hình "Bếp ăn"', 'Mô hình "Bếp ăn"'],
	['""', '""'],
	['"', '"'],
	['', '']
])('%s without its marks is %s', (text, bare) => {
	expect(unquoted(text)).toBe(bare);
});

test.each([
	['Mô hình "Bếp ăn"', 'Mô hình “Bếp ăn”'],
	['"Bếp ăn" và "Tủ sách"', '“Bếp ăn” và “Tủ sách”'],
	['dài 5" thôi', 'dài 5" thôi']
])('%s is printed %s', (text, printed) => {
	expect(curly(text)).toBe(printed);
});

test.each([
	['"Chăm lo người nghèo"', 'Chăm lo người nghèo'],
	['Mô hình "Bếp ăn" ở khu phố', 'Mô hình ‘Bếp ăn’ ở khu phố'],
	['“Bếp ăn” và “Tủ sách”', '‘Bếp ăn’ và ‘Tủ sách’']
])('%s is set in marks once as %s', (text, inner) => {
	expect(toBeQuoted(text)).toBe(inner);
});
