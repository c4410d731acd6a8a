import { describe, expect, test } from 'vitest';
import { beginningWith, isNews, isUnmarked } from './spelling.ts';

describe('what a sheet says', () => {
	test.each([
		['another post', 'Chủ tịch', 'Phó Chủ tịch'],
		['another capital', 'Phó Chủ tịch', 'phó chủ tịch'],
		['another mark', 'Xuyến', 'Xuyên'],
		['the marks that were lacking', 'Phó Chủ tịch', 'Pho Chu tich'],
		['something where nothing was', 'A12', '']
	])('is news: %s', (_, told, stored) => {
		expect(isNews(told, stored)).toBe(true);
	});

	test.each([
		['nothing', '', 'Chủ tịch'],
		['the same', 'Chủ tịch', 'Chủ tịch'],
		['the tone placed otherwise', 'Uỷ viên', 'Ủy viên'],
		['the same without marks', 'Pho Chu tich', 'Phó Chủ tịch']
	])('is none: %s', (_, told, stored) => {
		expect(isNews(told, stored)).toBe(false);
	});
});

test.each([
	['Le Van An', true],
	['A12', true],
	['', true],
	['Lê An', false],
	['Dao', true],
	['Đao', false]
])('%j is typed without marks: %s', (text, unmarked) => {
	expect(isUnmarked(text)).toBe(unmarked);
});

describe('beginning with a word', () => {
	const begins = beginningWith(['ủy viên', 'tổng']);

	test.each(['Ủy viên', 'Uỷ viên Thường trực', 'UY VIEN', 'tổng, cục', 'tong cuc'])(
		'%s',
		(text) => {
			expect(begins(text)).toBe(true);
		}
	);

	test.each(['Tống Văn A', 'Ủy viênn', 'Phó Tổng', ''])('not %j', (text) => {
		expect(begins(text)).toBe(false);
	});
});
