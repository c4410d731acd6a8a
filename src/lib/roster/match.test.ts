import { describe, expect, test } from 'vitest';
import type { Person } from '#lib/people/person.ts';
import { aPerson } from '#lib/testing/make.ts';
import type { Fields } from './fields.ts';
import { matchPeople } from './match.ts';

const hoa = aPerson({ id: 'hoa', name: 'Lê Thị Hòa', unit: 'Phường 1', phone: '0901234567' });

function match(rows: readonly Fields[], ...people: readonly Person[]) {
	return matchPeople(rows, people).map(({ person, doubt }) => [person?.id ?? null, doubt]);
}

describe('a line tells of somebody', () => {
	test.each([
		['of that name', { name: 'Lê Thị Hòa' }],
		['with the tone placed otherwise', { name: 'Lê Thị Hoà' }],
		['without marks', { name: 'Le Thi Hoa' }],
		['in small letters', { name: 'lê thị hòa' }],
		['of that unit, with another number', { name: 'Lê Thị Hòa', unit: 'phường 1', phone: '0' }],
		['of that number, in another unit', { name: 'Lê Thị Hòa', unit: 'UB', phone: '0901234567' }]
	])('%s', (_, fields) => {
		expect(match([fields], hoa)).toEqual([['hoa', null]]);
	});

	test('whose number is stored otherwise', () => {
		const fields = { name: 'Lê Thị Hòa', phone: '0901234567', unit: 'Phường 9' };
		expect(match([fields], { ...hoa, phone: '090 123 4567' })).toEqual([['hoa', null]]);
	});

	test.each([
		['who has another name', { name: 'Lê Thị Hoàn' }],
		['whose marks differ, and nothing else agrees', { name: 'Lê Thị Hoa', unit: 'Phường 2' }]
	])('but not of one %s', (_, fields) => {
		expect(match([fields], hoa)).toEqual([[null, null]]);
	});
});

describe('it is asked whether a line tells of somebody', () => {
	test('whose marks differ, in the same unit', () => {
		expect(match([{ name: 'Lê Thị Hoa', unit: 'Phường 1' }], hoa)).toEqual([
			['hoa', 'marks-differ']
		]);
	});

	test('with another unit and number', () => {
		const fields = { name: 'Lê Thị Hòa', unit: 'Phường 2', phone: '0911111111' };
		expect(match([fields], hoa)).toEqual([['hoa', 'namesake']]);
	});

	test('or of a namesake as likely', () => {
		const other = { ...hoa, id: 'other' };
		expect(match([{ name: 'Lê Thị Hòa' }], hoa, other)).toEqual([['hoa', 'several-match']]);
	});
});

describe('namesakes', () => {
	const second = aPerson({ ...hoa, id: 'second', unit: 'Phường 2', phone: '0912345678' });

	test('are told apart by unit or number', () => {
		const rows = [
			{ name: 'Lê Thị Hòa', unit: 'Phường 2' },
			{ name: 'Lê Thị Hòa', phone: '0901234567' }
		];
		expect(match(rows, hoa, second)).toEqual([
			['second', null],
			['hoa', null]
		]);
	});

	test('are told apart however their unit and number are written', () => {
		const other = { ...hoa, id: 'other', unit: 'PHƯỜNG 2', phone: '+84 912 345 678' };
		const byUnit = [{ name: 'Lê Thị Hòa', unit: 'Phường 2', phone: '0999999999' }];
		expect(match(byUnit, hoa, other)).toEqual([['other', null]]);
		const byNumber = [{ name: 'Lê Thị Hòa', unit: 'Phường 3', phone: '0912345678' }];
		expect(match(byNumber, hoa, other)).toEqual([['other', null]]);
	});

	test('are told apart by the number before the unit', () => {
		const row = { name: 'Lê Thị Hòa', unit: 'Phường 2', phone: '0901234567' };
		expect(match([row], second, hoa)).toEqual([['hoa', null]]);
	});

	test('are each found once: the surest line has them', () => {
		const rows = [{ name: 'Lê Thị Hòa' }, { name: 'Lê Thị Hòa', unit: 'Phường 1' }];
		expect(match(rows, hoa)).toEqual([
			[null, null],
			['hoa', null]
		]);
	});

	test('who differ in marks find each their own', () => {
		const xuyen = aPerson({ id: 'xuyên', name: 'Lê Xuyên', unit: 'Phường 1', phone: '' });
		const xuyến = { ...xuyen, id: 'xuyến', name: 'Lê Xuyến' };
		const rows = [
			{ name: 'Lê Xuyến', unit: 'Phường 1' },
			{ name: 'Lê Xuyên', unit: 'Phường 1' }
		];
		expect(match(rows, xuyen, xuyến)).toEqual([
			['xuyến', null],
			['xuyên', null]
		]);
	});
});
