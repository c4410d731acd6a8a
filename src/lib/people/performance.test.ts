import { describe, expect, test } from 'vitest';
import { aPerson } from '#lib/testing/make.ts';
import { performanceOf } from './performance.ts';
import { peopleById, type Person } from './person.ts';

const chair = aPerson({ id: 'chair' });
const vice = aPerson({ id: 'vice' });
const item = { performerId: 'chair', standInId: null };

function who(
	assigned: { performerId: string | null; standInId: string | null },
	...people: readonly Person[]
) {
	const { person, insteadOf, variant } = performanceOf(assigned, peopleById(people));
	return [person?.id ?? null, insteadOf?.id ?? null, variant];
}

describe('who performs an item', () => {
	test('is nobody in particular when nobody was chosen', () => {
		expect(who({ performerId: null, standInId: null }, chair)).toEqual([null, null, 'present']);
	});

	test.each([
		['expected', 'present'],
		['present', 'present'],
		['late', 'late'],
		['absent', 'absent']
	] as const)('is whoever was chosen; %s calls for the %s wording', (presence, variant) => {
		expect(who(item, { ...chair, presence })).toEqual(['chair', null, variant]);
	});

	test('is the stand-in, in the place of whoever was chosen', () => {
		expect(who({ ...item, standInId: 'vice' }, chair, vice)).toEqual(['vice', 'chair', 'replaced']);
	});

	test('is whoever came in their place', () => {
		expect(who(item, { ...chair, presence: 'absent', substituteId: 'vice' }, vice)).toEqual([
			'vice',
			'chair',
			'replaced'
		]);
	});

	test('is whoever was chosen when they have come after all', () => {
		expect(who(item, { ...chair, presence: 'present', substituteId: 'vice' }, vice)).toEqual([
			'chair',
			null,
			'present'
		]);
	});

	test('is the item’s stand-in rather than whoever came in their place', () => {
		const substitute = aPerson({ id: 'substitute' });
		const assigned = { ...item, standInId: 'vice' };
		expect(who(assigned, { ...chair, substituteId: 'substitute' }, vice, substitute)).toEqual([
			'vice',
			'chair',
			'replaced'
		]);
	});

	test('stands in for nobody when they are their own stand-in', () => {
		expect(who({ ...item, standInId: 'chair' }, chair)).toEqual(['chair', null, 'present']);
	});

	test('stands in for nobody when nobody was chosen before', () => {
		const assigned = { performerId: null, standInId: 'vice' };
		expect(who(assigned, vice)).toEqual(['vice', null, 'present']);
		expect(who(assigned, { ...vice, presence: 'late' })).toEqual(['vice', null, 'late']);
	});

	test('is not a stand-in who will not come either', () => {
		const assigned = { ...item, standInId: 'vice' };
		const away = { ...vice, presence: 'absent' } as const;
		expect(who(assigned, chair, away)).toEqual(['chair', null, 'present']);
		expect(who(assigned, { ...chair, presence: 'absent' }, away)).toEqual([
			'chair',
			null,
			'absent'
		]);
	});
});
