import { describe, expect, test } from 'vitest';
import { aCategory, aConference, aPerson, MEMBERS } from '#lib/testing/make.ts';
import { peopleById, type Person, type Presence } from '#lib/people/person.ts';
import { asHeard, cameLate, groups, namesHeard } from './introduced.ts';

const upper = aCategory({ id: 'upper-front' });
const guests = aCategory({ id: 'guests' });
const conference = aConference({ categories: [MEMBERS, guests, upper] });

const guest = (id: string, presence: Presence, changes: Partial<Person> = {}) =>
	aPerson({ id, name: id, presence, ...changes });
const member = (id: string, presence: Presence, changes: Partial<Person> = {}) =>
	guest(id, presence, { category: 'members', ...changes });

const read = (...people: readonly Person[]) => groups(conference, peopleById(people));
const names = (...people: readonly Person[]) =>
	read(...people).flatMap(({ byName }) => byName.map(({ id }) => id));

describe('introduced by name', () => {
	test('until the first has come are all who are expected', () => {
		expect(names(guest('a', 'expected'), member('m', 'expected'))).toEqual(['a']);
	});

	test('are those who have come, as soon as anybody has', () => {
		expect(names(guest('a', 'expected'), guest('b', 'present'))).toEqual(['b']);
		expect(names(guest('a', 'expected'), member('m', 'present'))).toEqual([]);
	});

	test.each(['late', 'absent', 'left'] as const)('are never those who are %s', (presence) => {
		expect(names(guest('a', presence))).toEqual([]);
		expect(names(guest('a', presence), guest('b', 'present'))).toEqual(['b']);
	});

	test('are in the order of protocol, whatever the order of the list', () => {
		const vice = guest('vice', 'present', { position: 'Phó Chủ tịch' });
		const chair = guest('chair', 'present', { position: 'Chủ tịch' });
		expect(names(vice, chair)).toEqual(['chair', 'vice']);
	});

	test('are the groups in the order of protocol too', () => {
		const people = [guest('g', 'present'), guest('u', 'present', { category: 'upper-front' })];
		expect(read(...people).map(({ category }) => category.id)).toEqual(['upper-front', 'guests']);
	});

	test('are those who came for others, once, in the others’ place', () => {
		const sub = guest('sub', 'present', { category: 'members' });
		expect(
			names(
				guest('x', 'absent', { substituteId: 'sub' }),
				guest('y', 'absent', { substituteId: 'sub' }),
				sub
			)
		).toEqual(['sub']);
	});

	test('are those who sent somebody and have come after all', () => {
		expect(
			names(guest('back', 'present', { substituteId: 'sub' }), guest('sub', 'present'))
		).toEqual(['back']);
	});

	test('is a member whom the office wants named', () => {
		expect(names(member('m', 'present', { introduction: 'by-name' }))).toEqual(['m']);
	});
});

describe('greeted together', () => {
	test('are guests whom the office wants greeted so', () => {
		const people = [guest('a', 'present'), guest('b', 'present', { introduction: 'together' })];
		expect(read(...people)).toMatchObject([{ byName: [{ id: 'a' }], together: [{ id: 'b' }] }]);
	});

	test('is nobody of a category that is greeted as one body', () => {
		expect(read(member('m', 'present'))).toEqual([]);
	});
});

describe('once the names were heard', () => {
	const people = peopleById([
		guest('a', 'present'),
		guest('b', 'present'),
		guest('t', 'present', { introduction: 'together' })
	]);
	const heard = namesHeard(groups(conference, people));

	test('the same names stand, though somebody has left and another come', () => {
		const later = peopleById([
			guest('a', 'left'),
			guest('b', 'present'),
			guest('c', 'present'),
			guest('t', 'present', { introduction: 'together' }),
			guest('u', 'present', { introduction: 'together' })
		]);
		expect(asHeard(conference, later, heard)).toMatchObject([
			{ category: { id: 'guests' }, byName: [{ id: 'a' }, { id: 'b' }], together: [{ id: 't' }] }
		]);
	});

	test('whoever comes is late, the highest first', () => {
		const later = peopleById([
			...people.values(),
			guest('vice', 'present', { position: 'Phó Chủ tịch' }),
			guest('chair', 'present', { position: 'Chủ tịch' }),
			guest('gone', 'left'),
			member('m', 'present')
		]);
		expect(cameLate(conference, later, heard).map(({ id }) => id)).toEqual(['chair', 'vice']);
	});
});
