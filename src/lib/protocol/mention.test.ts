import { expect, test } from 'vitest';
import { finder, plainly } from './mention.ts';

function found(table: readonly (readonly string[])[], text: string) {
	return finder(table)(plainly(text));
}

test('a word is found with its line and its place, whatever its case', () => {
	expect(found([['Bí thư'], ['Chủ tịch', 'Ủy viên']], 'BÍ THƯ, ủy viên')).toEqual([
		{ line: 0, word: 'Bí thư', at: 0 },
		{ line: 1, word: 'Ủy viên', at: 8 }
	]);
});

test.each([
	['written out', 'PCT'],
	['with its tone in another place', 'Phó Chủ tịch Đảng Uỷ'],
	['decomposed', 'Phó Chủ tịch'.normalize('NFD')]
])('a word is found %s', (_, text) => {
	expect(found([['Phó Chủ tịch']], text)).toEqual([{ line: 0, word: 'Phó Chủ tịch', at: 0 }]);
});

test('of words that begin at one place the longest is meant', () => {
	const table = [['Phó Chủ tịch'], ['Phó Chủ tịch Thường trực']];
	expect(found(table, 'Phó Chủ tịch Thường trực')).toMatchObject([{ line: 1 }]);
});

test.each(['lan', 'anh', '5an', 'an5', 'o\u0332an', 'an\u0332'])(
	'a word is not found within another: %s',
	(text) => {
		expect(found([['An']], text)).toEqual([]);
	}
);

test('signs in a word are only signs', () => {
	const word = 'Ban (lâm thời)';
	expect(found([[word]], 'Trưởng ban (lâm thời)')).toEqual([{ line: 0, word, at: 7 }]);
	expect(found([[word]], 'Trưởng ban lâm thời')).toEqual([]);
});

test.each([
	'Nhân sĩ, trí thức',
	'Tuyên giáo - Đối ngoại',
	'Nhà "Đại đoàn kết"',
	'R&D',
	'(a|b]^$.*+?/\\{}'
])('a word with signs is found as it stands: %s', (word) => {
	expect(found([['khác', word]], word)).toEqual([{ line: 0, word, at: 0 }]);
});

test('a word that two lines have is of the first', () => {
	expect(found([['Chủ tịch'], ['CT']], 'Chủ tịch')).toMatchObject([{ line: 0 }]);
});

test('an empty table finds nothing', () => {
	expect(found([], 'Bí thư')).toEqual([]);
});
