import { describe, expect, test } from 'vitest';
import type { Mark } from '#lib/awards/attending.ts';
import { NO_AWARDS } from '#lib/awards/award.ts';
import { NOBODY_CAME, report, seen } from '#lib/attendance/attendance.ts';
import type { DoorEntry } from '#lib/attendance/entry.ts';
import { peopleById } from '#lib/people/person.ts';
import type { Stay } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { anAward, aPerson, minute } from '#lib/testing/make.ts';
import { passed } from '#lib/testing/minutes.ts';
import { conference, day, marked } from '#lib/testing/turns.ts';
import { awardsGiven, batchesCalled } from './given.ts';

/** Batch A is w1, batch B w2 and w3; w1 is person p's, and q hands over. */
const own = {
	...conference,
	awards: {
		...NO_AWARDS,
		list: [
			anAward({ id: 'w1', kind: 'Bằng khen', personId: 'p' }),
			anAward({ id: 'w2' }),
			anAward({ id: 'w3' })
		],
		batches: [
			{ code: 'A', awards: ['w1'], presenterId: 'q', spareId: 'r' },
			{ code: 'B', awards: ['w2', 'w3'], presenterId: 'q', spareId: 'r' }
		]
	}
};
const list = peopleById(['p', 'q', 'r'].map((id) => aPerson({ id, name: id })));

/** A batch's time on the stage. */
const call = (
	turn: string,
	from: number,
	to: number | null,
	changes: Partial<Stay> = {}
): Stay => ({
	...{ item: 'awards', turn, from: minute(from), to: to === null ? null : minute(to), paused: 0 },
	...changes
});

type Told = {
	readonly marks?: Readonly<Record<string, Mark>>;
	readonly doors?: readonly DoorEntry[];
	readonly people?: typeof list;
};

function meeting(stays: readonly Stay[], { marks = {}, doors = [], people = list }: Told = {}) {
	const attendance = doors.reduce(report, NOBODY_CAME);
	const run = { ...NEW_RUN, progress: day({ stays, ceremony: marked(marks) }) };
	return { conference: own, people: seen(people, attendance), attendance, run };
}

const given = (...told: Parameters<typeof meeting>) =>
	awardsGiven(meeting(...told)).map(({ id }) => id);
/** Whether p has received w1 in a batch that was on the stage from minute 10 to 20. */
const received = (...doors: readonly DoorEntry[]) =>
	given([call('A', 10, 20)], { doors }).includes('w1');
const others = passed('q', -5);

test('awards were given whose batch was called, in the order in which they were', () => {
	expect(given([])).toEqual([]);
	expect(given([call('B', 10, 12)])).toEqual(['w2', 'w3']);
	expect(given([call('B', 10, 12), call('A', 12, null)])).toEqual(['w2', 'w3', 'w1']);
});

test('what a human saw stands before the doors', () => {
	const stays = [call('B', 10, 12)];
	const marks = { w2: { as: 'withdrawn' }, w3: { as: 'represented', by: 'Bà An' } } as const;
	expect(batchesCalled(meeting(stays, { marks }))[0]?.outcomes).toEqual([
		{ award: own.awards.list[1], as: 'withdrawn' },
		{ award: own.awards.list[2], as: 'received', by: 'Bà An' }
	]);
	expect(given(stays, { marks: { w2: { as: 'absent' } } })).toEqual(['w3']);
});

describe('whoever is honoured has received theirs', () => {
	test('when they went home afterwards, or right after it', () => {
		expect(received(others, passed('p', 0), passed('p', 40, 'left'))).toBe(true);
		expect(received(others, passed('p', 0), passed('p', 15, 'left'))).toBe(true);
	});

	test('not when they had gone before', () => {
		expect(received(others, passed('p', 0), passed('p', 5, 'left'))).toBe(false);
	});

	test('not when they came only after it, by doors that had seen others', () => {
		expect(received(others, passed('p', 30))).toBe(false);
	});

	test('when the doors had seen nobody by then', () => {
		expect(received(passed('q', 30))).toBe(true);
	});

	test('by whom they sent, also when they come themselves afterwards', () => {
		const people = new Map(list).set('p', aPerson({ id: 'p', substituteId: 'r' }));
		const doors = [others, passed('r', 0), passed('p', 30)];
		expect(batchesCalled(meeting([call('A', 10, 20)], { people, doors }))[0]?.outcomes).toEqual([
			{ award: own.awards.list[0], as: 'received', by: 'Ông r' }
		]);
	});
});

test('a batch that was called again was handed over then, to who was there then', () => {
	const doors = [others, passed('p', 0), passed('p', 20, 'left')];
	const first = call('A', 10, 12);
	expect(given([first], { doors })).toEqual(['w1']);
	expect(given([{ ...first, returned: true }, call('A', 30, 35)], { doors })).toEqual([]);
});

test('the presenter is who was there when it was handed over', () => {
	const stays = [call('A', 10, 12), call('B', 30, 35)];
	const doors = [passed('p', 0), passed('r', 0), passed('q', 0), passed('q', 20, 'left')];
	expect(
		batchesCalled(meeting(stays, { doors })).map(({ batch, presenting }) => [
			batch.code,
			presenting.person?.id
		])
	).toEqual([
		['A', 'q'],
		['B', 'r']
	]);
});

test('batches are told of the item during which they were called', () => {
	const stays = [call('A', 10, 12), call('B', 30, 35, { item: 'x' })];
	const codes = (item: string) =>
		batchesCalled(meeting(stays), item).map(({ batch, stays }) => [batch.code, stays]);
	expect(codes('awards')).toEqual([['A', [stays[0]]]]);
	expect(codes('x')).toEqual([['B', [stays[1]]]]);
});
