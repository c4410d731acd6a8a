import { describe, expect, test } from 'vitest';
import { aConference, anItem, aPerson, aState } from '#lib/testing/make.ts';
import { businessOf, invitees, numberOf, papersFor } from './invitation.ts';
import { EVERYBODY, type Whom } from './whom.ts';

const idsOf = (state: Parameters<typeof invitees>[0], whom: Partial<Whom> = {}) =>
	invitees(state, { ...EVERYBODY, ...whom }).map(({ id }) => id);

describe('invited is', () => {
	test('everybody of the list, as the office wrote it', () => {
		const people = [aPerson({ id: 'b' }), aPerson({ id: 'a', category: 'members' })];
		expect(idsOf(aState({ people }))).toEqual(['b', 'a']);
	});

	test('whoever sent word that they will not come: they may yet', () => {
		expect(idsOf(aState({ people: [aPerson({ id: 'a', reply: 'absent' })] }))).toEqual(['a']);
	});

	test('nobody who was written down at the door', () => {
		expect(idsOf(aState({ people: [aPerson({ walkIn: true })] }))).toEqual([]);
	});

	test('nobody who was only sent by another', () => {
		const people = [aPerson({ id: 'a', substituteId: 'b' }), aPerson({ id: 'b' })];
		expect(idsOf(aState({ people }))).toEqual(['a']);
	});

	test('one alone, whoever it is', () => {
		const people = [aPerson({ id: 'a' }), aPerson({ id: 'b', walkIn: true })];
		expect(idsOf(aState({ people }), { person: 'b' })).toEqual(['b']);
	});

	test('whoever is of a category, without those who come on another’s invitation', () => {
		const people = [
			aPerson({ id: 'a', category: 'members' }),
			aPerson({ id: 'b' }),
			aPerson({ id: 'c', category: 'members', walkIn: true })
		];
		expect(idsOf(aState({ people }), { category: 'members' })).toEqual(['a']);
	});

	test('nobody when whoever is wanted is not on the list', () => {
		expect(idsOf(aState({ people: [aPerson({ id: 'a' })] }), { person: 'c' })).toEqual([]);
	});
});

describe('the business is', () => {
	const agenda = [
		anItem({ id: 'opening', kind: 'opening', title: 'Khai mạc.' }),
		anItem({ id: 'report', kind: 'report', title: 'Thông qua Báo cáo.' }),
		anItem({ id: 'awards', kind: 'awards', title: 'Khen thưởng (nếu có).' })
	];

	test('what people come for, as the public hears it', () => {
		expect(businessOf(agenda)).toEqual(['Thông qua Báo cáo', 'Khen thưởng']);
	});

	test('not what was switched off', () => {
		const off = agenda.map((item) => ({ ...item, enabled: item.id !== 'awards' }));
		expect(businessOf(off)).toEqual(['Thông qua Báo cáo']);
	});
});

describe('the papers are', () => {
	const documents = [
		{ id: 'report', title: 'Báo cáo', ready: false, forItem: null },
		{ id: 'list', title: 'Danh sách khen thưởng (nếu có)', ready: true, forItem: 'awards' }
	];

	test('all that will lie on the seats, ready yet or not', () => {
		const agenda = [anItem({ id: 'awards' })];
		expect(papersFor(aConference({ documents, agenda }))).toEqual([
			'Báo cáo',
			'Danh sách khen thưởng'
		]);
	});

	test('without those of an item that was switched off', () => {
		const agenda = [anItem({ id: 'awards', enabled: false })];
		expect(papersFor(aConference({ documents, agenda }))).toEqual(['Báo cáo']);
	});
});

test.each([
	['15', 'MTTQ-BTT', '15/GM-MTTQ-BTT'],
	['7', 'MTTQ-BTT', '07/GM-MTTQ-BTT'],
	['123', 'MTTQ-BTT', '123/GM-MTTQ-BTT'],
	['-', 'MTTQ-BTT', '-/GM-MTTQ-BTT'],
	['15/GM-UBND', 'MTTQ-BTT', '15/GM-UBND'],
	['Số: 15/GM-UBND', 'MTTQ-BTT', '15/GM-UBND'],
	['số 15', 'MTTQ-BTT', '15/GM-MTTQ-BTT'],
	['', 'MTTQ-BTT', '…………/GM-MTTQ-BTT'],
	['15', '', '15/GM-…………']
])('what is typed as "%s" by %s is numbered "%s"', (typed, letters, number) => {
	expect(numberOf(typed, letters)).toBe(number);
});
