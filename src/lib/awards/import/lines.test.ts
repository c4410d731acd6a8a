import { describe, expect, test } from 'vitest';
import type { Meaning } from './heading.ts';
import { linesOf } from './lines.ts';

const MEANINGS: readonly Meaning[] = ['ordinal', 'name', 'unit', 'kind'];
const HEADING = ['STT', 'Họ và tên', 'Đơn vị', 'Hình thức'];
const AN = ['1', 'Lý An', 'Phường 3', 'Giấy khen'];

/** The titles above each award, and what is neither award nor title, of lines below a heading. */
function sorted(rows: readonly (readonly string[])[], above: readonly string[] = [], name = '') {
	const sheet = [...above.map((title) => [title, '', '', '']), HEADING, ...rows];
	const columns = { heading: above.length, meanings: MEANINGS };
	const { awards, asides } = linesOf(name, sheet, columns);
	return {
		awards: awards.map(({ row, titles }) => [row, ...titles]),
		asides: asides.map(({ row, text }) => [row, text])
	};
}

describe('the titles above an award', () => {
	test('are the sheet’s name, what stands above the heading, and the parts it is in', () => {
		const rows = [['A', 'TẬP THỂ', '', ''], AN, ['I. Khối Mặt trận', '', '', ''], AN];
		expect(sorted(rows, ['DANH SÁCH', ''], 'Tập thể').awards).toEqual([
			[5, 'Tập thể', 'DANH SÁCH', 'A. TẬP THỂ'],
			[7, 'Tập thể', 'DANH SÁCH', 'A. TẬP THỂ', 'I. Khối Mặt trận']
		]);
	});

	test('give way to the next of their depth, with all that is deeper', () => {
		const rows = [
			...[['A. Một', '', '', ''], ['I. Hai', '', '', ''], ['1. Cá nhân', '', '', ''], AN],
			...[['II. Ba', '', '', ''], AN, ['B. Bốn', '', '', ''], AN]
		];
		expect(sorted(rows).awards).toEqual([
			[5, 'A. Một', 'I. Hai', '1. Cá nhân'],
			[7, 'A. Một', 'II. Ba'],
			[9, 'B. Bốn']
		]);
	});

	test('may be spread over all columns, or say who or what without a number', () => {
		const spread = Array.from({ length: 4 }, () => 'Khối Mặt trận');
		expect(sorted([spread, AN, ['', 'Cá nhân', '', ''], AN]).awards).toEqual([
			[3, 'Khối Mặt trận'],
			[5, 'Cá nhân']
		]);
		expect(sorted([['', '', '', 'Giấy khen'], AN]).awards).toEqual([[3, 'Giấy khen']]);
	});
});

describe('a line is no award', () => {
	test.each([
		['that is blank', ['', '', '', '']],
		['that repeats the heading', HEADING],
		['that counts the columns', ['(1)', '(2)', '(3)', '(4)']]
	])('%s, and is dropped', (_, line) => {
		expect(sorted([AN, line, AN])).toEqual({ awards: [[2], [4]], asides: [] });
	});

	test.each([
		['that has only a number', ['5', '', '', ''], '5'],
		['that says one thing and no title', ['', '', 'Phường 3', ''], 'Phường 3'],
		['that is a sum', ['', 'Tổng cộng: 03', '', ''], 'Tổng cộng: 03'],
		['that is a sum with a number', ['2', 'Tổng cộng: 03', '', ''], '2 · Tổng cộng: 03'],
		['that is numbered and has one thing', ['2', '', 'Phường 3', ''], '2 · Phường 3']
	])('%s, and is shown aside', (_, line, text) => {
		expect(sorted([AN, line])).toEqual({ awards: [[2]], asides: [[3, text]] });
	});
});

describe('a line is an award', () => {
	test.each([
		['with a name alone', ['', 'Lý An', '', '']],
		['without a name that says two things', ['', '', 'Phường 3', 'Giấy khen']],
		['with a name that begins like a title and more', ['1', 'Tập thể Khoa Nội', '', 'Giấy khen']],
		['with a number and the name of a body', ['2', 'Tập thể Khoa Nội', '', '']]
	])('%s', (_, line) => {
		expect(sorted([line])).toEqual({ awards: [[2]], asides: [] });
	});
});
