import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readEquals, readWords, writeEquals, writeWords } from './table-text.ts';
import { DEFAULT_TABLE } from './protocol.ts';

describe('the words of a bloc', () => {
	test.each([
		['one a line', 'Quận ủy\nĐảng ủy', ['Quận ủy', 'Đảng ủy']],
		['without empty lines or lone marks', '\n Quận ủy \n\n - \n', ['Quận ủy']],
		['with a comma in them', 'Nhân sĩ, trí thức', ['Nhân sĩ, trí thức']],
		['of a decomposed text in NFC', 'Qu\u00e2\u0323n  ủy', ['Quận ủy']],
		['of nothing', '', []]
	])('are read %s', (_, text, words) => {
		expect(readWords(text)).toEqual(words);
	});
});

describe('posts and levels', () => {
	test.each([
		['a rank a line', 'Bí thư\nPhó Bí thư', [['Bí thư'], ['Phó Bí thư']]],
		['equals by commas', 'Chủ tịch, Giám đốc', [['Chủ tịch', 'Giám đốc']]],
		[
			'equals by dots and semicolons',
			'Chủ tịch · Giám đốc; Bí thư Đoàn',
			[['Chủ tịch', 'Giám đốc', 'Bí thư Đoàn']]
		],
		['without what is left empty', 'Chủ tịch, \n,\n\nỦy viên', [['Chủ tịch'], ['Ủy viên']]]
	])('are read %s', (_, text, posts) => {
		expect(readEquals(text)).toEqual(posts);
	});

	test('of the default are written and read back', () => {
		const { levels, posts } = DEFAULT_TABLE;
		expect(readEquals(writeEquals(levels))).toEqual(levels);
		expect(readEquals(writeEquals(posts))).toEqual(posts);
	});
});

test('what is written is read back, whatever it is', () => {
	const word = fc.constantFrom('Bí thư', 'Ủy viên', 'Phó 1', 'Đại tá', 'X');
	const ranks = fc.array(fc.array(word, { minLength: 1, maxLength: 4 }), { maxLength: 6 });
	fc.assert(
		fc.property(ranks, fc.array(word), (posts, words) => {
			expect(readEquals(writeEquals(posts))).toEqual(posts);
			expect(readWords(writeWords(words))).toEqual(words);
		})
	);
});
