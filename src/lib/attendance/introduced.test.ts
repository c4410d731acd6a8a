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

	test('are those who came for others of two categories, once, where the first would stand', () => {
		expect(
			read(
				guest('x', 'absent', { substituteId: 'sub' }),
				guest('y', 'absent', { category: 'upper-front', substituteId: 'sub' }),
				guest('sub', 'present')
			).map(({ category, byName }) => [category.id, byName.map(({ id }) => id)])
		).toEqual([['upper-front', ['sub']]]);
	});

	test('are those who sent somebody and have come after all, and whoever they sent beside them', () => {
		expect(
			names(guest('back', 'present', { substituteId: 'sub' }), guest('sub', 'present'))
		).toEqual(['back', 'sub']);
	});

	test('are invited guests once, at the higher of their own place and the one they take', () => {
		const chair = { position: 'Chủ tịch' };
		const vice = { position: 'Phó Chủ tịch' };
		const between = guest('between', 'present', { position: 'Ủy viên Thường trực' });
		const sent = { invited: true, category: 'guests' };
		expect(
			names(
				between,
				guest('vice', 'present', { ...vice, ...sent }),
				guest('chair', 'absent', { ...chair, substituteId: 'vice' })
			)
		).toEqual(['vice', 'between']);
		expect(
			names(
				between,
				guest('chair', 'present', { ...chair, ...sent }),
				guest('low', 'absent', { position: 'Chuyên viên', substituteId: 'chair' })
			)
		).toEqual(['chair', 'between']);
	});

	test('are members who came for a guest, though their own place is before it', () => {
		const pin = { person: 'm', before: 'x', reason: '', at: 1 };
		const pinned = { ...conference, protocol: { ...conference.protocol, pins: [pin] } };
		const people = peopleById([
			guest('x', 'absent', { substituteId: 'm' }),
			member('m', 'present')
		]);
		expect(groups(pinned, people)).toMatchObject([
			{ category: { id: 'guests' }, byName: [{ id: 'm' }] }
		]);
	});

	test('is whoever came for a member, if the office wants them named', () => {
		expect(
			names(
				member('m', 'absent', { substituteId: 'sub' }),
				guest('sub', 'present', { introduction: 'by-name' })
			)
		).toEqual(['sub']);
	});

	test('is nobody who came for a member otherwise', () => {
		expect(names(member('m', 'absent', { substituteId: 'sub' }), guest('sub', 'present'))).toEqual(
			[]
		);
	});

	test('keep the place a move gave them before a member', () => {
		const low = guest('low', 'present', { position: 'Chuyên viên' });
		const high = guest('high', 'present', { position: 'Chủ tịch' });
		const people = peopleById([low, high, member('m', 'present')]);
		const pin = { person: 'high', before: 'm', reason: '', at: 1 };
		const pinned = { ...conference, protocol: { ...conference.protocol, pins: [pin] } };
		expect(groups(pinned, people)[0]?.byName.map(({ id }) => id)).toEqual(['low', 'high']);
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

	test('nobody is late who was greeted with others and is to be named now', () => {
		const later = peopleById([...people.values(), guest('t', 'present')]);
		expect(cameLate(conference, later, heard)).toEqual([]);
	});

	test('nobody is late once all have left', () => {
		const later = peopleById([...people.values()].map((each) => ({ ...each, presence: 'left' })));
		const missed = guest('missed', 'expected');
		expect(cameLate(conference, new Map([...later, ['missed', missed]]), heard)).toEqual([]);
	});
});
