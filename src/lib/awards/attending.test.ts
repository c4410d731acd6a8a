import { describe, expect, test } from 'vitest';
import { anAward, aPerson } from '#lib/testing/make.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { attendingOf, isAnnounced, isThere, type Attending, type Mark } from './attending.ts';

const award = anAward({ personId: 'p' });
const somebodyCame = aPerson({ id: 'came', presence: 'present' });
const knowing = (person: Partial<Person>, ...others: readonly Person[]) =>
	attendingOf(award, undefined, peopleById([aPerson({ id: 'p', ...person }), ...others]));

describe('who comes up for an award', () => {
	test('whom the doors let in is here', () => {
		expect(knowing({ presence: 'present' })).toEqual({ as: 'here' });
	});

	test('whom the office heard will not come is absent, and who has left too', () => {
		expect(knowing({ presence: 'absent' })).toEqual({ as: 'absent' });
		expect(knowing({ presence: 'left' })).toEqual({ as: 'absent' });
	});

	test('as long as nobody was checked in, nothing speaks against anybody', () => {
		expect(knowing({ presence: 'expected' })).toEqual({ as: 'expected' });
		expect(knowing({ presence: 'late' })).toEqual({ as: 'expected' });
	});

	test('once the doors count, whom they have not seen is missing: a human must say', () => {
		expect(knowing({ presence: 'expected' }, somebodyCame)).toEqual({ as: 'missing' });
		expect(knowing({ presence: 'late' }, somebodyCame)).toEqual({ as: 'missing' });
	});

	test('whoever was sent and came receives it', () => {
		const sent = aPerson({ id: 's', honorific: 'Bà', name: 'Lý Ánh', presence: 'present' });
		expect(knowing({ presence: 'absent', substituteId: 's' }, sent)).toEqual({
			as: 'represented',
			by: 'Bà Lý Ánh'
		});
	});

	test('whoever was sent and did not come receives nothing', () => {
		const sent = aPerson({ id: 's', presence: 'absent' });
		expect(knowing({ presence: 'absent', substituteId: 's' }, sent)).toEqual({ as: 'absent' });
	});

	test('of a body nobody on the list stands for, nothing is known', () => {
		const nobody = anAward({ personId: null });
		expect(attendingOf(nobody, undefined, peopleById([somebodyCame]))).toEqual({ as: 'expected' });
	});

	test.each<Mark>([
		{ as: 'here' },
		{ as: 'absent' },
		{ as: 'withdrawn' },
		{ as: 'represented', by: 'Bà Lý Ánh' }
	])('what a human saw stands before the doors: $as', (mark) => {
		const people = peopleById([aPerson({ id: 'p', presence: 'absent' }), somebodyCame]);
		expect(attendingOf(award, mark, people)).toEqual(mark);
	});
});

test.each<[Attending['as'], boolean]>([
	['here', true],
	['expected', true],
	['represented', true],
	['missing', false],
	['absent', false],
	['withdrawn', false]
])('%s is announced: %s', (as, announced) => {
	expect(isAnnounced({ as, by: '' } as Attending)).toBe(announced);
});

test('somebody the doors have not seen cannot be called upon once they count', () => {
	const late = aPerson({ presence: 'late' });
	expect(isThere(late, peopleById([late]))).toBe(true);
	expect(isThere(late, peopleById([late, somebodyCame]))).toBe(false);
});
