import { expect, test } from 'vitest';
import { afterPurge } from '#lib/attendance/attendance.ts';
import { aCategory, aConference, aPerson, minute } from '#lib/testing/make.ts';
import { came, ended, entriesOf, passed, theMinutes } from '#lib/testing/minutes.ts';
import { peopleById } from '#lib/people/person.ts';
import { minutesOf } from './minutes.ts';
import { whoIs } from './who.ts';

const people = ['Thúy', 'Bảo', 'Quý'].map((name) =>
	aPerson({ id: name, name, category: 'members' })
);
const [thuy, bao] = people.map(whoIs);
const events = [came(0, 'a'), ended(60)];
const comings = (...doors: readonly ReturnType<typeof passed>[]) =>
	theMinutes({ people, doors, events }).comings;

test('whoever came after it began came late, the first first', () => {
	const { late } = comings(passed('Bảo', 20), passed('Thúy', 10), passed('Quý', -3));
	expect(late).toEqual([
		{ who: thuy, at: minute(10) },
		{ who: bao, at: minute(20) }
	]);
});

test('whoever was gone for a while and back did neither come late nor go early', () => {
	const doors = [passed('Thúy', -5), passed('Thúy', 10, 'left'), passed('Thúy', 15)];
	expect(comings(...doors)).toEqual({ late: [], early: [] });
});

test('whoever went before its end went early', () => {
	const doors = [passed('Thúy', -5), passed('Thúy', 40, 'left'), passed('Bảo', -5)];
	expect(comings(...doors, passed('Bảo', 61, 'left')).early).toEqual([
		{ who: thuy, at: minute(40) }
	]);
});

test('what was before it began or after it ended is neither', () => {
	const early = [passed('Thúy', -9), passed('Thúy', -5, 'left')];
	expect(comings(...early, passed('Bảo', 70))).toEqual({ late: [], early: [] });
});

test('whoever went early and was back once it had ended went early', () => {
	const doors = [passed('Thúy', -5), passed('Thúy', 40, 'left'), passed('Thúy', 70)];
	expect(comings(...doors).early).toEqual([{ who: thuy, at: minute(40) }]);
});

test('of guests only those introduced by name are told of', () => {
	const press = aCategory({ id: 'press', introduced: false });
	const guests = [
		aPerson({ id: 'guest', name: 'Khách' }),
		aPerson({ id: 'reporter', name: 'Phóng viên', category: 'press' })
	];
	const conference = { categories: [aCategory(), press] };
	const doors = [passed('guest', 10), passed('reporter', 10)];
	const { late } = theMinutes({ conference, people: guests, doors, events }).comings;
	expect(late.map(({ who }) => who.name)).toEqual(['Ông Khách']);
});

test('of those whose times were deleted nothing is said, and they came', () => {
	const { comings, members } = minutesOf({
		conference: aConference(),
		people: peopleById(people.map((person) => ({ ...person, presence: 'left' }))),
		attendance: afterPurge({ Thúy: 'left', Bảo: 'left', Quý: 'left' }),
		log: entriesOf(...events),
		at: minute(90)
	});
	expect(comings).toEqual({ late: [], early: [] });
	expect(members.came).toBe(3);
});
