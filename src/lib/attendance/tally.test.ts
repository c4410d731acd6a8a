import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCategory, aPerson, MEMBERS } from '#lib/testing/make.ts';
import { peopleById, type Person, type Presence } from '#lib/people/person.ts';
import { cameSince, rate, tally } from './tally.ts';

const categories = [MEMBERS, aCategory()];

function aMember(id: string, presence: Presence, changes: Partial<Person> = {}): Person {
	return aPerson({ id, category: 'members', presence, ...changes });
}

const members = (...people: readonly Person[]) => tally(categories, peopleById(people)).members;

describe('the members', () => {
	test('are counted by what became of them, and the parts make up the whole', () => {
		expect(
			members(
				aMember('a', 'present'),
				aMember('b', 'present'),
				aMember('c', 'absent'),
				aMember('d', 'late'),
				aMember('e', 'left'),
				aMember('f', 'expected'),
				aMember('g', 'absent', { substituteId: 'sub' }),
				aPerson({ id: 'sub', presence: 'present' })
			)
		).toEqual({
			summoned: 7,
			present: 2,
			substituted: 1,
			left: 1,
			excused: 1,
			late: 1,
			waiting: 1
		});
	});

	test('do not count guests', () => {
		expect(members(aMember('a', 'present'), aPerson({ presence: 'present' }))).toMatchObject({
			summoned: 1,
			present: 1
		});
	});

	test('count a guest who votes all the same, and not a member who may not', () => {
		expect(
			members(
				aPerson({ id: 'g', presence: 'present', votes: true }),
				aMember('a', 'present', { votes: false })
			)
		).toMatchObject({ summoned: 1, present: 1 });
	});

	test('count a member who also came in the place of a guest', () => {
		expect(
			members(
				aMember('one', 'present'),
				aPerson({ id: 'guest', presence: 'absent', substituteId: 'one' })
			)
		).toMatchObject({ summoned: 1, present: 1 });
	});

	test.each([
		['the guests', { category: 'guests' }],
		['the members at the door', { category: 'members', walkIn: true }]
	])('do not count whoever came for a member, entered with %s: membership is personal', (_, as) => {
		expect(
			members(
				aMember('one', 'present'),
				aMember('two', 'absent', { substituteId: 'sub' }),
				aPerson({ id: 'sub', presence: 'present', ...as })
			)
		).toMatchObject({ summoned: 2, present: 1, substituted: 1 });
	});

	test('count a member who was sent by another in their own seat', () => {
		expect(
			members(
				aMember('one', 'absent', { substituteId: 'two' }),
				aMember('two', 'present'),
				aMember('three', 'present')
			)
		).toMatchObject({ summoned: 3, present: 2, substituted: 1 });
	});

	test.each([
		['has not come yet', 'expected', { substituted: 0, excused: 1 }],
		['came and went', 'left', { substituted: 1, excused: 0 }]
	] as const)('count whose substitute %s', (_, presence, counted) => {
		const two = aMember('two', 'absent', { substituteId: 'sub' });
		expect(members(two, aPerson({ id: 'sub', presence }))).toMatchObject(counted);
	});

	test('count whoever came and went themselves as such, though another came for them then', () => {
		const two = aMember('two', 'left', { substituteId: 'sub' });
		expect(members(two, aPerson({ id: 'sub', presence: 'present' }))).toMatchObject({
			left: 1,
			substituted: 0
		});
	});

	test('count whoever sent somebody and has come after all as present, not as substituted', () => {
		expect(
			members(
				aMember('two', 'present', { substituteId: 'sub' }),
				aPerson({ id: 'sub', presence: 'present' })
			)
		).toMatchObject({ summoned: 1, present: 1, substituted: 0 });
	});
});

test('a category counts its own people, its substitutes in the seat of whoever sent them', () => {
	const counts = tally(
		categories,
		peopleById([
			aPerson({ id: 'a', presence: 'present' }),
			aPerson({ id: 'b', presence: 'absent', substituteId: 'sub' }),
			aPerson({ id: 'sub', presence: 'present' })
		])
	).categories;
	expect(counts).toMatchObject([
		{ category: 'members', summoned: 0 },
		{ category: 'guests', summoned: 2, present: 1, substituted: 1 }
	]);
});

test('a member who also came in the place of a guest counts in their own category too', () => {
	const people = peopleById([
		aMember('one', 'present'),
		aPerson({ id: 'guest', presence: 'absent', substituteId: 'one' })
	]);
	expect(tally(categories, people).categories).toMatchObject([
		{ category: 'members', summoned: 1, present: 1 },
		{ category: 'guests', summoned: 1, substituted: 1 }
	]);
});

test('whoever is sent by whom, the members summoned and present are the same', () => {
	const ids = ['a', 'b', 'c', 'd', 'e'];
	const someone = fc.record({
		category: fc.constantFrom('members', 'guests'),
		presence: fc.constantFrom<Presence>('expected', 'present', 'late', 'absent', 'left'),
		substituteId: fc.option(fc.constantFrom(...ids))
	});
	fc.assert(
		fc.property(fc.tuple(someone, someone, someone, someone, someone), (list) => {
			const people = list.map((each, index) => aPerson({ ...each, id: ids[index] ?? '' }));
			const { summoned, present } = members(
				...people.map((person) => ({ ...person, substituteId: null }))
			);
			const sending = tally(categories, peopleById(people));
			expect(sending.members).toMatchObject({ summoned, present });
			expect(sending.categories[0]).toEqual({ category: 'members', ...sending.members });
		})
	);
});

test('the hall holds everyone who is there, in whoever’s place', () => {
	const people = peopleById([
		aMember('a', 'present'),
		aMember('b', 'absent', { substituteId: 'sub' }),
		aPerson({ id: 'sub', presence: 'present' }),
		aPerson({ id: 'gone', presence: 'left' })
	]);
	expect(tally(categories, people).inHall).toBe(2);
});

test.each([
	[47, 51, '92,16%'],
	[16, 30, '53,33%'],
	[23, 45, '51,11%'],
	[1, 2, '50%'],
	[38, 57, '66,67%'],
	[1, 40, '2,5%'],
	[57, 57, '100%'],
	[0, 57, '0%'],
	[0, 0, '0%']
])('%d of %d is %s', (present, summoned, expected) => {
	expect(rate({ present, summoned })).toBe(expected);
});

test.each([
	[47, 47, 0],
	[47, 50, 3],
	[47, 45, 0]
])('of %d read out and %d there now, %d have come since', (readOut, present, since) => {
	expect(cameSince(readOut, { present })).toBe(since);
});
