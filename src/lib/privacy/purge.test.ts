import { expect, test } from 'vitest';
import { peopleById } from '#lib/people/person.ts';
import { aPerson, MEMBERS } from '#lib/testing/make.ts';
import { countPrivate, keptOf, withoutPrivate } from './purge.ts';

const bare = aPerson({ id: 'bare', phone: '' });
const known = aPerson({
	id: 'known',
	phone: '0901234567',
	seat: 'A12',
	note: 'xe lăn',
	born: '1950',
	absence: 'Công tác',
	consent: { given: true, at: 1, how: 'paper' }
});

test('what only the day needed is taken away; what the record needs stays', () => {
	expect(withoutPrivate([bare, known])).toEqual([
		{ ...known, phone: '', seat: '', note: '', born: '' }
	]);
});

test.each([{ phone: '0901234567' }, { seat: 'A12' }, { note: 'xe lăn' }, { born: '1950' }])(
	'of whom no more is known than %o, that is taken away',
	(only) => {
		expect(withoutPrivate([{ ...bare, ...only }])).toEqual([bare]);
	}
);

test('what is taken away is counted by kind', () => {
	const reachable = aPerson({ id: 'reachable' });
	expect(countPrivate([bare, known, reachable])).toEqual({ phone: 2, seat: 1, note: 1, born: 1 });
});

test('of who came there stays the counts, and whether they were still there', () => {
	const people = peopleById([
		aPerson({ id: 'a', category: 'members', presence: 'present' }),
		aPerson({ id: 'b', category: 'members', presence: 'left' }),
		aPerson({ id: 'c', category: 'members', presence: 'absent' })
	]);
	const kept = keptOf([MEMBERS], people);
	expect(kept.presence).toEqual({ a: 'present', b: 'left' });
	expect(kept.tally.members).toMatchObject({ summoned: 3, present: 1, left: 1, excused: 1 });
});
