import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aCategory, aPerson, MEMBERS } from '#lib/testing/make.ts';
import { peopleById, type Person } from './person.ts';
import { maySend, membersOf, represented, senders, summonedOf, whoComes } from './substitution.ts';

const sub = aPerson({ id: 'sub' });
const away = aPerson({ id: 'away', presence: 'absent', substituteId: 'sub' });
const back = aPerson({ id: 'back', presence: 'present', substituteId: 'sub' });

test('whoever was sent comes, unless the sender has come after all', () => {
	const people = peopleById([sub, away, back]);
	expect([away, back, sub].map((person) => whoComes(person, people).id)).toEqual([
		'sub',
		'back',
		'sub'
	]);
});

describe('whoever was sent', () => {
	const sender = (...people: readonly Person[]) => senders(peopleById(people)).get('sub')?.id;
	const absent = (...people: readonly Person[]) => represented(peopleById(people)).get('sub')?.id;

	test('comes for one who stays away, if several sent them', () => {
		expect([sender(sub, away, back), sender(sub, back, away)]).toEqual(['away', 'away']);
		expect([absent(sub, away, back), absent(sub, back, away)]).toEqual(['away', 'away']);
	});

	test('was sent still when the sender has come after all, but stands for nobody', () => {
		expect(sender(sub, back)).toBe('back');
		expect(absent(sub, back)).toBeUndefined();
	});
});

describe('sending', () => {
	const link = (id: string, substituteId: string | null = null) => aPerson({ id, substituteId });
	const may = (sender: string, sent: string, ...people: readonly Person[]) =>
		maySend(sender, sent, peopleById(people));

	test('somebody is what anyone may do, and several may send the same', () => {
		expect(may('a', 'b', link('a'), link('b'), link('c', 'b'))).toBe(true);
	});

	test('another than before is allowed', () => {
		expect(may('a', 'b', link('a', 'c'), link('b'), link('c'))).toBe(true);
	});

	test.each([
		['oneself', 'a', [link('a')]],
		['somebody who sends another', 'b', [link('a'), link('b', 'c'), link('c')]],
		['somebody, of whoever was sent', 'b', [link('a'), link('b'), link('c', 'a')]],
		['back whoever sent them', 'b', [link('a'), link('b', 'a')]]
	])('%s is not', (_, sent, people) => {
		expect(may('a', sent, ...people)).toBe(false);
	});
});

test('whoever sends whom, nobody is sent who sends another', () => {
	const who = fc.constantFrom('a', 'b', 'c', 'd', 'e');
	fc.assert(
		fc.property(fc.array(fc.tuple(who, who)), (asked) => {
			let people = peopleById(['a', 'b', 'c', 'd', 'e'].map((id) => aPerson({ id })));
			for (const [id, substituteId] of asked) {
				if (maySend(id, substituteId, people)) {
					people = new Map(people).set(id, aPerson({ id, substituteId }));
				}
			}
			const sent = new Set([...people.values()].map((person) => person.substituteId));
			expect([...people.values()].filter((each) => each.substituteId && sent.has(each.id))).toEqual(
				[]
			);
		})
	);
});

describe('a seat of their own', () => {
	const categories = [MEMBERS, aCategory()];
	const ids = (people: readonly Person[]) => people.map(({ id }) => id);
	const sent = (changes: Partial<Person>) => {
		const people = peopleById([aPerson({ ...sub, ...changes }), away]);
		return {
			summoned: ids(summonedOf(categories, people)),
			members: ids(membersOf(categories, people))
		};
	};

	test('have a member on the list, whomever they come for', () => {
		expect(sent({ category: 'members' })).toEqual({ summoned: ['sub', 'away'], members: ['sub'] });
	});

	test('have an invited guest, whomever they come for', () => {
		expect(sent({ invited: true })).toEqual({ summoned: ['sub', 'away'], members: [] });
	});

	test.each([
		['was only sent', {}],
		['was only sent, and may not vote', { category: 'members', votes: false }],
		['was sent and came to the door with no place on the list', { walkIn: true, invited: true }],
		['did so for a member', { walkIn: true, category: 'members' }]
	])('has nobody who %s', (_, changes) => {
		expect(sent(changes)).toEqual({ summoned: ['away'], members: [] });
	});

	test('has whoever came to the door in nobody’s place', () => {
		const people = peopleById([aPerson({ id: 'w', walkIn: true })]);
		expect(ids(summonedOf(categories, people))).toEqual(['w']);
	});

	test('has nobody less because the sender has come after all', () => {
		expect(ids(summonedOf(categories, peopleById([sub, back])))).toEqual(['back']);
	});
});

test('whoever was written down at the door is a member only when the office says so', () => {
	const one = aPerson({ id: 'one', category: MEMBERS.id, walkIn: true });
	const members = (person: Person) => membersOf([MEMBERS], peopleById([person])).length;
	expect([members(one), members({ ...one, votes: true })]).toEqual([0, 1]);
});
