import { expect, test } from 'vitest';
import { peopleById, type Person } from '#lib/people/person.ts';
import { aPerson } from '#lib/testing/make.ts';
import { seatLabels } from './seat-label.ts';
import { EVERYBODY, type Whom } from './whom.ts';

function labels(people: readonly Person[], whom: Partial<Whom> = {}) {
	const wanted = seatLabels(peopleById(people), { ...EVERYBODY, ...whom });
	return wanted.map(({ seat, person }) => `${seat} ${person.id}`);
}

const a10 = aPerson({ id: 'ten', seat: 'A10' });
const a2 = aPerson({ id: 'two', seat: 'A2' });
const none = aPerson({ id: 'none', seat: '' });

test('are in the order of the seats, and only of those who have one', () => {
	expect(labels([a10, none, a2])).toEqual(['A2 two', 'A10 ten']);
});

test('of one seat that is kept twice are by name', () => {
	const other = aPerson({ id: 'other', name: 'Lê An', seat: 'A2' });
	expect(labels([a2, other])).toEqual(['A2 other', 'A2 two']);
});

test('say who comes in another’s place', () => {
	expect(labels([{ ...a2, substituteId: 'none' }, none])).toEqual(['A2 none']);
});

test('stay as they are for whoever sends somebody with a seat of their own', () => {
	expect(labels([{ ...a2, substituteId: 'ten' }, a10])).toEqual(['A2 two', 'A10 ten']);
});

test('are one when one is wanted', () => {
	expect(labels([a10, a2], { person: 'ten' })).toEqual(['A10 ten']);
	expect(labels([a10, none], { person: 'none' })).toEqual([]);
});

test('are those of a category by who sits there, not by whose seat it was', () => {
	const member = aPerson({ id: 'member', category: 'members' });
	const sending = { ...a2, substituteId: 'member' };
	expect(labels([sending, a10, member], { category: 'members' })).toEqual(['A2 member']);
	expect(labels([sending, a10, member], { category: 'guests' })).toEqual(['A10 ten']);
});
