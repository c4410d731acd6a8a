import { expect, test } from 'vitest';
import { aPerson, minute } from '#lib/testing/make.ts';
import { came, ended, passed, theMinutes } from '#lib/testing/minutes.ts';
import { whoIs } from './who.ts';

const member = (id: string, changes = {}) =>
	aPerson({ id, category: 'members', name: id, position: 'Ủy viên', unit: '', ...changes });
const people = [
	member('Thúy'),
	member('Bảo'),
	member('Quý', { reply: 'absent', absence: 'Công tác' }),
	member('Lan', { reply: 'absent', substituteId: 'Khách' }),
	member('Dũng'),
	aPerson({ id: 'Khách', name: 'Khách' })
];
const doors = [passed('Thúy', -5), passed('Bảo', 10), passed('Khách', -4)];
const events = [came(0, 'a'), ended(30)];
const who = (id: string) => whoIs(people.find((person) => person.id === id) ?? aPerson());
const membersOf = (told = {}) => theMinutes({ people, doors, events, ...told }).members;

test('those who came are counted, of those summoned', () => {
	expect(membersOf()).toMatchObject({ summoned: 5, came: 2 });
});

test('whoever came and went home early came', () => {
	expect(membersOf({ doors: [...doors, passed('Thúy', 20, 'left')] }).came).toBe(2);
});

test('whoever came once it was over did not come', () => {
	expect(membersOf({ doors: [...doors, passed('Dũng', 31)] })).toMatchObject({
		came: 2,
		missing: [who('Dũng')]
	});
});

test('whoever went home once it was over was there to the end', () => {
	expect(membersOf({ doors: [...doors, passed('Thúy', 40, 'left')] }).came).toBe(2);
});

test('an absence that was announced stands with its reason', () => {
	expect(membersOf().excused).toEqual([{ who: who('Quý'), reason: 'Công tác' }]);
});

test('whoever sent somebody is absent, and the one sent is no member', () => {
	expect(membersOf().substituted).toEqual([{ who: who('Lan'), by: who('Khách') }]);
});

test('once it is over, whom nobody saw or heard of is absent, nobody knows why', () => {
	expect(membersOf().missing).toEqual([who('Dũng')]);
});

test('where the doors counted nobody, nobody is said to be missing', () => {
	expect(membersOf({ doors: [] })).toMatchObject({
		came: null,
		missing: null,
		sources: [{ from: 'list' }]
	});
});

test('the figure the hall was told stays, and says which step told it', () => {
	const counted = { type: 'counted', at: minute(4), figure: 'present', value: 44 } as const;
	const told = [came(0, 'a'), counted, ended(30)];
	expect(membersOf({ events: told }).readOut).toEqual({
		...{ present: 44, summoned: 5, at: minute(4), sources: [{ from: 'log', entry: 2 }] }
	});
});

test('the figure at the end is that of the end', () => {
	const over = {
		...{ type: 'ended', at: minute(30), turnout: { present: 2, summoned: 5 } }
	} as const;
	expect(membersOf({ events: [came(0, 'a'), over] }).closing).toEqual({
		...{ present: 2, summoned: 5, at: minute(30), sources: [{ from: 'log', entry: 2 }] }
	});
});
