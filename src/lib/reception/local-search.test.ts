import { expect, test } from 'vitest';
import { aList, delegate } from '#lib/testing/desk.ts';
import { findDelegations, finder, isEnough, namesakes } from './local-search.ts';

const ward = 'Ủy ban MTTQ Việt Nam Phường 12';
const list = aList(
	delegate({ id: 'thuy', name: 'Hồ Ngọc Thúy' }),
	delegate({ id: 'thuy-2', name: 'Trần Thị Thuỷ', unit: ward, title: `Chủ tịch ${ward}` }),
	delegate({ id: 'an', name: 'Lê An', unit: 'Phường 12', title: 'Nhân sĩ Phường 12' })
);
const idsOf = (found: readonly { readonly id: string }[]) => found.map(({ id }) => id);

test.each([
	['th', false],
	['thu', true],
	['123', false],
	['p. 12', false],
	['a đ ỷ', true]
])('%j is enough to look for somebody: %j', (typed, enough) => {
	expect(isEnough(typed)).toBe(enough);
});

test('people are found without their marks', () => {
	expect(idsOf(finder(list)('thuy'))).toEqual(['thuy', 'thuy-2']);
});

test('a name that is on the list already is noticed whatever its marks', () => {
	expect(idsOf(namesakes(list, ' tran thi Thùy '))).toEqual(['thuy-2']);
	expect(namesakes(list, 'thuy')).toEqual([]);
	expect(namesakes(list, '')).toEqual([]);
});

test('too few letters find nobody', () => {
	expect(finder(list)('an')).toEqual([]);
	expect(findDelegations(list, 'uy')).toEqual([]);
});

test('a list is never shown whole', () => {
	const many = Array.from({ length: 30 }, (_, index) => delegate({ id: `p${index}` }));
	expect(finder(aList(...many))('thuy')).toHaveLength(8);
});

test('a delegation is everyone from one place, whatever body they belong to', () => {
	const found = findDelegations(list, 'phuong 12');
	expect(found.map(({ unit, people }) => [unit, idsOf(people)])).toEqual([
		['Phường 12', ['thuy-2', 'an']]
	]);
});

test('the shortest name comes first: it is the one that was typed', () => {
	const many = ['Phường 10', 'Phường 1', 'Phường 1', 'Phường 10'].map((unit, index) =>
		delegate({ id: `p${index}`, unit })
	);
	const found = findDelegations(aList(...many), 'phường 1');
	expect(found.map(({ unit }) => unit)).toEqual(['Phường 1', 'Phường 10']);
});

test('one person alone is no delegation', () => {
	expect(findDelegations(list, 'quan 5')).toEqual([]);
});
