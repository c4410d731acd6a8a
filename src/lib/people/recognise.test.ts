import { describe, expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import { peopleById, type Person } from './person.ts';
import { recognise } from './recognise.ts';

const thuy = aPerson({
	id: 'thuy',
	honorific: 'Bà',
	name: 'Nguyễn Thị Thanh Thúy',
	phone: '0935 764 288'
});
const dao = aPerson({ id: 'dao', name: 'Đào Văn Đạt', phone: '0901234567' });

function whose(name: string, phone: string, ...people: readonly Person[]) {
	return recognise(peopleById(people.length > 0 ? people : [thuy, dao]), { name, phone })?.id;
}

describe('somebody is recognised', () => {
	test.each([
		['Nguyễn Thị Thanh Thúy', '4288'],
		['Nguyễn Thị Thanh Thuý', '4288'],
		['  nguyen thi  thanh thuy ', '4288'],
		['BÀ NGUYỄN THỊ THANH THÚY', '4288'],
		['Nguyen Thi Thanh-Thuy.', '42 88'],
		['Nguyễn Thị Thanh Thúy', '0935764288']
	])('as %j with %j', (name, phone) => {
		expect(whose(name, phone)).toBe('thuy');
	});

	test('whose name has no mark that can be taken off', () => {
		expect(whose('dao van dat', '4567')).toBe('dao');
	});

	test('among namesakes, by the number', () => {
		const namesake = { ...thuy, id: 'other', phone: '0901230000' };
		expect(whose('nguyen thi thanh thuy', '0000', thuy, namesake)).toBe('other');
	});
});

describe('nobody is recognised', () => {
	test.each([
		['a part of the name', 'Thanh Thúy', '4288'],
		['another name', 'Đào Văn Đạt', '4288'],
		['a wrong number', 'Nguyễn Thị Thanh Thúy', '4289'],
		['too few figures', 'Nguyễn Thị Thanh Thúy', '288'],
		['no figures', 'Nguyễn Thị Thanh Thúy', ''],
		['no name', ' . ', '4288']
	])('by %s', (_, name, phone) => {
		expect(whose(name, phone)).toBeUndefined();
	});

	test('where two of one name have numbers that end alike', () => {
		const twin = { ...thuy, id: 'twin', phone: '0777774288' };
		expect(whose(thuy.name, '4288', thuy, twin)).toBeUndefined();
	});

	test('who has left no number', () => {
		expect(whose(thuy.name, '4288', { ...thuy, phone: '' })).toBeUndefined();
		expect(whose(thuy.name, '4288', { ...thuy, phone: '4288' })).toBeUndefined();
	});

	test('whose number is one of an office, without its province', () => {
		expect(whose(thuy.name, '4288', { ...thuy, phone: '385 4288' })).toBeUndefined();
	});

	test('in whose place another was sent', () => {
		expect(whose(thuy.name, '4288', { ...thuy, substituteId: 'dao' }, dao)).toBeUndefined();
	});
});
