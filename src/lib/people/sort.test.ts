import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, sortByName } from './sort.ts';

function sorted(...names: readonly string[]): readonly string[] {
	return sortByName(names.map((name) => ({ name }))).map(({ name }) => name);
}

describe('people by name', () => {
	test.each([
		['by the given name', ['Trần Bình', 'Lê An'], ['Lê An', 'Trần Bình']],
		['then by the family', ['Trần Thị An', 'Lê Văn An'], ['Lê Văn An', 'Trần Thị An']],
		['then by the middle', ['Lê Văn An', 'Lê Thị An'], ['Lê Thị An', 'Lê Văn An']],
		['a shorter name first', ['Lê Thị An', 'Lê An'], ['Lê An', 'Lê Thị An']],
		['one word is a given name', ['Lê Ba', 'An'], ['An', 'Lê Ba']],
		[
			'a monk by the dharma name',
			['Thích Thiện Tâm', 'Nguyễn Văn Sơn', 'Thích Quảng Đức'],
			['Thích Quảng Đức', 'Nguyễn Văn Sơn', 'Thích Thiện Tâm']
		],
		['numbers as numbers', ['Phường 10', 'Phường 2'], ['Phường 2', 'Phường 10']]
	])('%s', (_, names, expected) => {
		expect(sorted(...names)).toEqual(expected);
	});

	// The order checked against CLDR's (domain.md §6.4).
	test.each([
		['letters', ['a', 'ă', 'â', 'd', 'đ', 'e', 'ê', 'o', 'ô', 'ơ', 'u', 'ư']],
		['tones: none, huyền, hỏi, ngã, sắc, nặng', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ']],
		['names that plain sorting puts last', ['An', 'Ăn', 'Ân', 'Bình', 'Dũng', 'Đạt', 'Yến']]
	])('%s', (_, expected) => {
		expect(sorted(...expected.toReversed())).toEqual(expected);
	});

	test('a tone of the given name decides before the family', () => {
		expect(sorted('Lê Hòa', 'Trần Hoa')).toEqual(['Trần Hoa', 'Lê Hòa']);
	});
});

test('nobody is lost, and neighbours stand in order', () => {
	const word = fc.constantFrom('An', 'Ân', 'Đạt', 'Dũng', 'Thị', 'Lê', 'Hòa', 'Hoà', 'Ỷ');
	const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));
	fc.assert(
		fc.property(fc.array(name), (names) => {
			const order = sorted(...names);
			expect(order.toSorted()).toEqual(names.toSorted());
			order.slice(1).forEach((each, index) => {
				expect(compareNames(order[index] ?? '', each)).toBeLessThanOrEqual(0);
			});
		})
	);
});
