import { describe, expect, test } from 'vitest';
import { aPerson, aState } from '#lib/testing/make.ts';
import { concerned } from './concerned.ts';
import { filedBeside, madeAnew, toCompare, type Filed } from './filed.ts';
import type { Choice, PrintName } from './prints.ts';

const USUAL: Choice = {
	width: 6,
	height: 3.5,
	times: true,
	size: 'a4',
	person: null,
	category: null,
	badge: '86x54',
	who: 'front'
};
const an = aPerson({ id: 'an', category: 'members', seat: 'A1' });
const minh = aPerson({ id: 'minh', category: 'members', seat: 'A2' });
const son = aPerson({ id: 'son', category: 'guests' });

/** A paper on file that these hold. */
function filed(print: PrintName, choice: Partial<Choice>, ...holders: readonly string[]): Filed {
	const imprints = holders.map((key) => ({ about: { key, name: key }, fingerprint: 'x' }));
	return { asked: { print, choice: { ...USUAL, ...choice } }, imprints };
}

describe('a paper on file is made anew', () => {
	const whose = (of: Filed, people = [an, minh, son]) => {
		const state = aState({ people });
		return concerned(of.asked.print, state, madeAnew(of, state)).map(({ id }) => id);
	};

	test.each(['invitations', 'badges', 'plates'] as const)(
		'for those of its category, and whoever has left that: %s',
		(print) => {
			expect(whose(filed(print, { category: 'guests' }, 'an')).toSorted()).toEqual(['an', 'son']);
			expect(whose(filed(print, { category: 'guests' }, 'gone'))).toEqual(['son']);
		}
	);

	test('for whom it was made, when that was no category', () => {
		expect(whose(filed('invitations', {}, 'an'))).toEqual(['an', 'minh', 'son']);
		expect(whose(filed('invitations', { person: 'son' }, 'an'))).toEqual(['son']);
	});

	describe('once somebody of it is sent another of another category', () => {
		const sending = [{ ...an, substituteId: 'son', presence: 'absent' as const }, minh, son];

		test.each(['plates', 'seat-labels'] as const)('for whoever comes, at a place: %s', (print) => {
			const members = filed(print, { category: 'members' }, 'an', 'minh');
			expect(whose(members, sending).toSorted()).toEqual(['minh', 'son']);
		});

		test('for the same people, where it is their own', () => {
			const members = filed('badges', { category: 'members' }, 'an', 'minh');
			expect(whose(members, sending).toSorted()).toEqual(['an', 'minh']);
		});
	});
});

describe('what is to be compared', () => {
	const guests = filed('badges', { category: 'guests' }, 'son');
	const shown = filed('badges', {}, 'an', 'minh', 'son').imprints;
	const compared = (...others: readonly Filed[]) =>
		toCompare(guests, shown, filedBeside(guests, others)).map(({ about }) => about?.key);

	test('is all that is shown now, while nobody has it by another filing', () => {
		expect(compared()).toEqual(['an', 'minh', 'son']);
		expect(compared(filed('badges', { category: 'members', badge: '90x130' }, 'an'))).toEqual([
			'an',
			'minh',
			'son'
		]);
	});

	test('is nothing of whoever came with a sheet in hand', () => {
		const members = filed('badges', { category: 'members' }, 'an', 'son');
		expect(compared(guests, members)).toEqual(['minh', 'son']);
		expect(compared(filed('badges', { person: 'minh' }, 'minh'))).toEqual(['an', 'son']);
	});

	test('counts no plate at the front, which whoever leaves that throws away', () => {
		const members = filed('plates', { category: 'members' }, 'minh');
		expect(filedBeside(members, [filed('plates', {}, 'an')])).toEqual([]);
	});
});
