import { describe, expect, test } from 'vitest';
import { checkNames } from './name-check.ts';

const XUYEN = { id: 'xuyen', name: 'Trương Thị Kim Xuyến' };
const HOA = { id: 'hoa', name: 'Nguyễn Thúy Hòa' };

function found(people: readonly { id: string; name: string }[], ...texts: readonly string[]) {
	const passages = texts.map((text, index) => ({ text, where: { in: 'line', line: index } }));
	return checkNames(people, passages, []).map(({ kind, a, b }) => [kind, a.text, b.text]);
}

describe('names of the list', () => {
	test('of the same letters and other marks are pointed out', () => {
		const other = { id: 'other', name: 'Trương Thị Kim Xuyên' };
		expect(checkNames([XUYEN, HOA, other], [], [])).toEqual([
			{
				kind: 'marks',
				a: { text: XUYEN.name, where: { in: 'roster', person: 'xuyen' } },
				b: { text: other.name, where: { in: 'roster', person: 'other' } }
			}
		]);
	});

	test('with a tone in another place are pointed out more mildly', () => {
		expect(found([HOA, { id: 'x', name: 'Nguyễn Thuý Hoà' }])).toEqual([
			['spelling', 'Nguyễn Thúy Hòa', 'Nguyễn Thuý Hoà']
		]);
	});

	test('of the very same spelling are two people', () => {
		expect(found([HOA, { ...HOA, id: 'x' }])).toEqual([]);
	});

	test('are compared each with each', () => {
		const names = ['Lê Hoa', 'Lê Hóa', 'Lê Hỏa'];
		expect(found(names.map((name) => ({ id: name, name })))).toHaveLength(3);
	});
});

describe('names in running text', () => {
	test('are pointed out where they stand', () => {
		const where = { in: 'line', line: 'l-1' };
		const text = 'Trân trọng kính mời bà Trương Thị Kim Xuyên, Chủ tịch Hội, lên phát biểu.';
		expect(checkNames([XUYEN], [{ text, where }], [])).toEqual([
			{
				kind: 'marks',
				a: { text: XUYEN.name, where: { in: 'roster', person: 'xuyen' } },
				b: { text: 'Trương Thị Kim Xuyên', where }
			}
		]);
	});

	test.each([
		['after a form of address', 'Mời Bà Trương Thị Kim Xuyên.', 'Trương Thị Kim Xuyên'],
		['before a post', 'Trương Thị Kim Xuyên Chủ tịch', 'Trương Thị Kim Xuyên'],
		['in capitals', 'ÔNG TRƯƠNG THỊ KIM XUYÊN', 'TRƯƠNG THỊ KIM XUYÊN'],
		['across a hard space', 'bà Trương Thị Kim\u00a0Xuyên', 'Trương Thị Kim Xuyên'],
		['decomposed', 'bà Trương Thị Kim Xuyên'.normalize('NFD'), 'Trương Thị Kim Xuyên']
	])('are found %s', (_, text, name) => {
		expect(found([XUYEN], text)).toEqual([['marks', XUYEN.name, name]]);
	});

	test('are each found before and behind a longer one, with nothing between them', () => {
		const other = { id: 'other', name: 'Lê Hà' };
		const text = 'Nguyễn Thúy Hóa Trương Thị Kim Xuyên Lê Hạ';
		expect(found([XUYEN, HOA, other], text)).toEqual([
			['marks', HOA.name, 'Nguyễn Thúy Hóa'],
			['marks', XUYEN.name, 'Trương Thị Kim Xuyên'],
			['marks', 'Lê Hà', 'Lê Hạ']
		]);
	});

	test.each([
		['as the list has them', 'bà Trương Thị Kim Xuyến'],
		['as the list has them, in capitals', 'BÀ TRƯƠNG THỊ KIM XUYẾN'],
		['as the list has them, decomposed', 'bà Trương Thị Kim Xuyến'.normalize('NFD')],
		['of other letters', 'bà Trương Thị Xuyên, bà Kim Xuyên'],
		['in placeholders', 'bà {{họ tên}}']
	])('are left alone %s', (_, text) => {
		expect(found([XUYEN], text)).toEqual([]);
	});

	test('are not looked for inside longer names', () => {
		const people = ['Lê Thị Thu', 'Lê Thị Thư Hà'].map((name) => ({ id: name, name }));
		expect(found(people, 'bà Lê Thị Thư Hà')).toEqual([]);
		expect(found(people, 'bà Lê Thị Thư và bà Lê Thị Thu Hà')).toEqual([
			['marks', 'Lê Thị Thu', 'Lê Thị Thư'],
			['marks', 'Lê Thị Thư Hà', 'Lê Thị Thu Hà']
		]);
	});

	test('are right when anybody is called so', () => {
		const other = { id: 'other', name: 'Trương Thị Kim Xuyên' };
		expect(found([XUYEN, other], 'bà Trương Thị Kim Xuyên')).toHaveLength(1);
	});

	test('with a tone in another place are pointed out more mildly', () => {
		expect(found([HOA], 'bà Nguyễn Thuý Hòa')).toEqual([
			['spelling', 'Nguyễn Thúy Hòa', 'Nguyễn Thuý Hòa']
		]);
	});

	test('are pointed out once a passage, and not for people of one name', () => {
		expect(found([XUYEN], 'Trương Thị Kim Xuyên và Trương Thị Kim Xuyên')).toHaveLength(1);
		expect(found([{ id: 'y', name: 'Ỷ' }], 'Y tế')).toEqual([]);
	});
});

describe('a pair of which both are right', () => {
	const other = { id: 'other', name: 'Trương Thị Kim Xuyên' };
	const passage = { text: 'Mời BÀ TRƯƠNG THỊ KIM XUYÊN.', where: {} };

	test('is left alone on the list', () => {
		expect(checkNames([XUYEN, other], [], [[XUYEN.name, other.name]])).toEqual([]);
	});

	test('is left alone in running text, whichever was named first', () => {
		expect(checkNames([XUYEN], [passage], [[other.name, XUYEN.name]])).toEqual([]);
	});

	test('says nothing of a third spelling', () => {
		const third = { id: 'third', name: 'Trương Thị Kim Xuyền' };
		const pairs = checkNames([XUYEN, third], [passage], [[XUYEN.name, other.name]]);
		expect(pairs.map(({ a, b }) => [a.text, b.text])).toEqual([
			[XUYEN.name, third.name],
			[third.name, other.name.toUpperCase()]
		]);
	});
});
