import { expect, test } from 'vitest';
import { aCategory, aPerson, MEMBERS } from '#lib/testing/make.ts';
import { inSheetOrder } from './sheet-number.ts';

const order = (...people: Parameters<typeof aPerson>[0][]) =>
	inSheetOrder(people.map(aPerson), [aCategory(), MEMBERS]).map(({ name }) => name);

test('people are numbered by their given name, as they look themselves up', () => {
	expect(
		order(
			{ id: '1', name: 'An Văn Đạt' },
			{ id: '2', name: 'Vũ Ân' },
			{ id: '3', name: 'Lê Ăn' },
			{ id: '4', name: 'Trần Dũng' }
		)
	).toEqual(['Lê Ăn', 'Vũ Ân', 'Trần Dũng', 'An Văn Đạt']);
});

test('one category is numbered after the other, in their order', () => {
	expect(
		order(
			{ id: 'm', name: 'Lê An', category: 'members' },
			{ id: 'g', name: 'Trần Vy' },
			{ id: 'h', name: 'Trần Bình' }
		)
	).toEqual(['Trần Bình', 'Trần Vy', 'Lê An']);
});
