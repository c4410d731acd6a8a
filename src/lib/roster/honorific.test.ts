import { describe, expect, test } from 'vitest';
import { readHonorific, splitHonorific } from './honorific.ts';

describe('before a name', () => {
	test.each([
		['Ông Nguyễn Văn A', 'Ông', 'Nguyễn Văn A'],
		['Ô. Nguyễn Văn A', 'Ông', 'Nguyễn Văn A'],
		['Ô.Nguyễn Văn A', 'Ông', 'Nguyễn Văn A'],
		['Ô Nguyễn Văn A', 'Ông', 'Nguyễn Văn A'],
		['B. Trần Thị B', 'Bà', 'Trần Thị B'],
		['BÀ TRẦN THỊ B', 'Bà', 'TRẦN THỊ B'],
		['Đ/c Lê C', 'Đồng chí', 'Lê C'],
		['Đ/C: Lê C', 'Đồng chí', 'Lê C'],
		['đồng chí Lê C', 'Đồng chí', 'Lê C'],
		['HT. Thích Thiện Nhơn', 'Hòa thượng', 'Thích Thiện Nhơn'],
		['HT Thích Thiện Nhơn', 'Hòa thượng', 'Thích Thiện Nhơn'],
		['Thượng toạ Thích Minh', 'Thượng tọa', 'Thích Minh'],
		['ĐĐ. Thích Minh', 'Đại đức', 'Thích Minh'],
		['NS. Thích Nữ Huệ', 'Ni sư', 'Thích Nữ Huệ'],
		['LM. Giuse Trần Văn D', 'Linh mục', 'Giuse Trần Văn D'],
		['MS. Phan E', 'Mục sư', 'Phan E'],
		['Ông/Bà Nguyễn Văn A', '', 'Nguyễn Văn A'],
		['Ông (Bà): Nguyễn Văn A', '', 'Nguyễn Văn A']
	])('%s', (text, honorific, rest) => {
		expect(splitHonorific(text)).toEqual({ honorific, rest });
	});

	test.each(['Nguyễn Văn A', 'Bàng Văn B', 'Ông', 'Tttt A', 'Bành Thị C', 'Ôn Như D', 'Cụm C'])(
		'%s has none',
		(text) => {
			expect(splitHonorific(text)).toEqual({ honorific: '', rest: text });
		}
	);
});

test.each([
	['Ông', 'Ông'],
	['ông', 'Ông'],
	['Ô.', 'Ông'],
	['B.', 'Bà'],
	['đ/c', 'Đồng chí'],
	['LM', 'Linh mục'],
	['Nam', 'Ông'],
	['nữ', 'Bà'],
	['Ông/Bà', ''],
	['', ''],
	['Giáo sư', 'Giáo sư']
])('a cell of its own: %j is %j', (cell, honorific) => {
	expect(readHonorific(cell)).toBe(honorific);
});
