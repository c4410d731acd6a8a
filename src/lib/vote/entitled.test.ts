import { expect, test } from 'vitest';
import { aConference, aPerson } from '#lib/testing/make.ts';
import { peopleById } from '#lib/people/person.ts';
import { NOTHING_HEARD } from '#lib/run/progress.ts';
import { membersPresent, membersThere } from './entitled.ts';

const conference = aConference();
const member = (id: string, presence: 'present' | 'left' | 'expected' | 'absent') =>
	aPerson({ id, category: 'members', presence });
const heard = (present: number | null) => ({
	...NOTHING_HEARD,
	figures: { present, opinions: null }
});
const there = peopleById([
	member('in', 'present'),
	member('too', 'present'),
	member('gone', 'left'),
	member('away', 'absent'),
	member('late', 'expected'),
	aPerson({ id: 'guest', presence: 'present' })
]);

test('the members in the hall may vote: no guest, and nobody who went out', () => {
	expect(membersPresent(conference, there)).toEqual(['in', 'too']);
});

test('a guest whom the office gave a vote may, and a member from whom it took theirs may not', () => {
	const people = peopleById([
		aPerson({ id: 'guest', presence: 'present', votes: true }),
		{ ...member('in', 'present'), votes: false }
	]);
	expect(membersPresent(conference, people)).toEqual(['guest']);
});

test('as many are there as the doors let in, whatever was read out', () => {
	expect(membersThere(conference, there, heard(47))).toBe(2);
});

test('where the doors count nobody, as many are there as the desk counted', () => {
	const nobody = peopleById([member('late', 'expected')]);
	expect(membersThere(conference, nobody, heard(47))).toBe(47);
	expect(membersThere(conference, nobody, heard(null))).toBe(0);
});
