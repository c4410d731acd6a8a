import { describe, expect, test } from 'vitest';
import { NOBODY_CAME, report, seen } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import { peopleById, type Person } from '#lib/people/person.ts';
import { aPerson, minute } from '#lib/testing/make.ts';
import { passed } from '#lib/testing/minutes.ts';
import { performerOf } from './performer.ts';

const chair = aPerson({ id: 'chair' });
const deputy = aPerson({ id: 'deputy' });
const byChair = { performerId: 'chair', standInId: null };

/** Who performed an item that was held from minute 10 to 20, and in whose place. */
function performing(
	doors: readonly DoorEntry[] = [],
	people: readonly Person[] = [chair, deputy],
	item: Parameters<typeof performerOf>[0] = byChair
) {
	const attendance = doors.reduce(report, NOBODY_CAME);
	const known = { people: seen(peopleById(people), attendance), attendance };
	const performer = performerOf(item, known, [{ from: minute(10), to: minute(20) }]);
	return typeof performer === 'string'
		? performer
		: [performer.person.id, performer.insteadOf?.id ?? null];
}

test('whoever is named for an item performed it', () => {
	expect(performing()).toEqual(['chair', null]);
});

test('or who was chosen to stand in', () => {
	expect(performing([], [chair, deputy], { ...byChair, standInId: 'deputy' })).toEqual([
		'deputy',
		'chair'
	]);
});

test('nobody is told of where nobody is named', () => {
	expect(performing([], [], { performerId: null, standInId: null })).toBe('unnamed');
});

describe('whoever was there', () => {
	test('performed it, though they went home since', () => {
		const doors = [passed('chair', 0), passed('deputy', 0), passed('chair', 30, 'left')];
		expect(performing(doors)).toEqual(['chair', null]);
	});

	test('performed it, though they passed the door only meanwhile', () => {
		expect(performing([passed('deputy', 0), passed('chair', 12)])).toEqual(['chair', null]);
	});
});

describe('only a human can say who did', () => {
	test.each<[string, readonly DoorEntry[]]>([
		['had gone', [passed('deputy', 0), passed('chair', 0), passed('chair', 5, 'left')]],
		['came only after it', [passed('deputy', 0), passed('chair', 30)]],
		['was never seen by doors that saw others', [passed('deputy', 0)]]
	])('where whoever was to do it %s', (_, doors) => {
		expect(performing(doors)).toBe('unknown');
	});

	test.each(['absent', 'late'] as const)('where they had said they would be %s', (reply) => {
		expect(performing([], [aPerson({ id: 'chair', reply })])).toBe('unknown');
	});
});

test('where the doors had seen nobody by then, all are taken to have been there', () => {
	expect(performing([passed('deputy', 30)])).toEqual(['chair', null]);
});

describe('whom somebody sent', () => {
	const people = [aPerson({ id: 'chair', substituteId: 'deputy' }), deputy];

	test('performed it for them, though they came themselves after it', () => {
		expect(performing([], people)).toEqual(['deputy', 'chair']);
		const doors = [passed('deputy', 0), passed('chair', 30)];
		expect(performing(doors, people)).toEqual(['deputy', 'chair']);
	});

	test('did not while the sender was there', () => {
		const doors = [passed('deputy', 0), passed('chair', 0), passed('chair', 30, 'left')];
		expect(performing(doors, people)).toEqual(['chair', null]);
	});
});
