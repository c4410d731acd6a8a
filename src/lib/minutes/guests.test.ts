import { expect, test } from 'vitest';
import { aCategory, aPerson, MEMBERS } from '#lib/testing/make.ts';
import { came, ended, passed, theMinutes } from '#lib/testing/minutes.ts';
import { whoIs } from './who.ts';

const categories = [
	MEMBERS,
	aCategory({ id: 'upper', spoken: 'lãnh đạo cấp trên' }),
	aCategory({ id: 'press', spoken: 'báo chí', introduced: false })
];
const people = [
	aPerson({ id: 'm', category: 'members', name: 'Ủy viên' }),
	aPerson({ id: 'hung', category: 'upper', name: 'Ngô Minh Hùng', position: 'Phó Trưởng ban' }),
	aPerson({ id: 'chief', category: 'upper', name: 'Lý Sâm', position: 'Chủ tịch' }),
	aPerson({ id: 'p1', category: 'press', name: 'Phóng viên' }),
	aPerson({ id: 'p2', category: 'press', name: 'Quay phim' }),
	aPerson({ id: 'extra', category: 'members', name: 'Khách lạ', walkIn: true })
];
const everybody = people.map(({ id }) => passed(id, -5));
const who = (id: string) => whoIs(people.find((person) => person.id === id) ?? aPerson());

function guests(doors = everybody, list = people) {
	const events = [came(0, 'a'), ended(30)];
	return theMinutes({ conference: { categories }, people: list, doors, events }).guests;
}

test('those introduced are named in the order of protocol, the others counted, the members left to the members', () => {
	expect(guests()).toEqual([
		{
			group: 'lãnh đạo cấp trên',
			named: [
				{ who: who('chief'), insteadOf: null },
				{ who: who('hung'), insteadOf: null }
			],
			others: 0
		},
		{ group: 'báo chí', named: [], others: 2 },
		{ group: null, named: [{ who: who('extra'), insteadOf: null }], others: 0 }
	]);
});

test('only who came is told of', () => {
	expect(guests([passed('p1', -5)])).toEqual([{ group: 'báo chí', named: [], others: 1 }]);
});

test('whoever came in a guest’s place is named with them', () => {
	const list = people.map((person) =>
		person.id === 'chief' ? { ...person, substituteId: 'hung' } : person
	);
	expect(guests([passed('hung', -5)], list)[0]?.named).toEqual([
		{ who: who('hung'), insteadOf: who('chief') }
	]);
});

test('whoever came themselves is stood for by nobody, though they went home early', () => {
	const list = people.map((person) =>
		person.id === 'chief' ? { ...person, substituteId: 'hung' } : person
	);
	const doors = [passed('chief', -5), passed('hung', -5), passed('chief', 10, 'left')];
	expect(guests(doors, list)[0]?.named).toEqual([
		{ who: who('chief'), insteadOf: null },
		{ who: who('hung'), insteadOf: null }
	]);
});

test('whoever came in a member’s place is told of with the member', () => {
	const list = people.map((person) =>
		person.id === 'm' ? { ...person, substituteId: 'hung' } : person
	);
	expect(guests([passed('hung', -5)], list)).toEqual([]);
});
