import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { aPassage, came, left } from '#lib/testing/doors.ts';
import type { DoorEntry } from './entry.ts';
import { currentVisit, visitsOf } from './visits.ts';

describe('a visit', () => {
	test('begins when somebody comes, and is not over', () => {
		expect(visitsOf([came('a', 5)])).toEqual([
			{ since: 5, until: null, doors: [{ scan: 'a', station: 'A', at: 5 }] }
		]);
	});

	test('ends when they leave; who comes again begins another', () => {
		const entries = [came('a', 5), left('b', 9), came('c', 12)];
		expect(visitsOf(entries).map(({ since, until }) => [since, until])).toEqual([
			[5, 9],
			[12, null]
		]);
	});

	test('began at the earliest door, whenever that was heard of', () => {
		expect(currentVisit([came('late', 8, 'B'), came('early', 5)])).toMatchObject({ since: 5 });
	});

	test('has every door that let the person in, and none that sent them on as already there', () => {
		const again = aPassage({ id: 'again', at: 7, station: 'C', event: { ...CAME, green: false } });
		const doors = visitsOf([came('a', 5), again, came('b', 8, 'B')])[0]?.doors;
		expect(doors?.map(({ scan }) => scan)).toEqual(['a', 'b']);
	});

	test('is ended by a leaving that was heard of before the coming', () => {
		expect(currentVisit([left('b', 9), came('a', 5)])).toBeNull();
	});

	test('goes on when a scan that was sent on as already there came after a leaving heard of late', () => {
		const again = aPassage({ id: 'again', at: 11, event: { ...CAME, green: false } });
		expect(currentVisit([came('a', 5), again, left('b', 9)])).toMatchObject({ since: 11 });
	});

	test('never was when every check-in of it is taken back', () => {
		const voided = aPassage({
			id: 'v',
			at: 9,
			event: { type: 'voided', person: 'p', scans: ['a'], reason: 'nhầm người' }
		});
		expect(visitsOf([came('a', 5), voided])).toEqual([]);
	});

	test('loses a door by which somebody else came with the pass', () => {
		const settled = aPassage({
			id: 's',
			at: 9,
			event: { type: 'settled', person: 'p', scan: 'b', as: 'other-person' }
		});
		const visit = currentVisit([came('a', 5), came('b', 6, 'B'), settled]);
		expect(visit?.doors.map(({ scan }) => scan)).toEqual(['a']);
	});

	test('does not begin by leaving', () => {
		expect(visitsOf([left('a', 5)])).toEqual([]);
	});
});

test('of one instant are a desk’s passages in the order it told them', () => {
	const inThenOut = [
		{ ...came('z', 5), seq: 1 },
		{ ...left('a', 5), seq: 2 }
	];
	expect(visitsOf(inThenOut)).toMatchObject([{ since: 5, until: 5 }]);
	expect(visitsOf(inThenOut.toReversed())).toEqual(visitsOf(inThenOut));
});

test('of one instant are two desks’ passages the same whoever is heard of first', () => {
	const [one, other] = [
		{ ...came('a', 5), actor: 'A' },
		{ ...left('b', 5), actor: 'B' }
	];
	const heard = (first: DoorEntry, second: DoorEntry) =>
		visitsOf([
			{ ...first, seq: 1 },
			{ ...second, seq: 2 }
		]);
	expect(heard(one, other)).toEqual(heard(other, one));
});

const CAME = { type: 'came', person: 'p', via: 'qr', green: true } as const;

const passages = fc.uniqueArray(
	fc.record({ at: fc.nat(50), type: fc.constantFrom('came' as const, 'left' as const) }),
	{ maxLength: 12, selector: ({ at }) => at }
);

test('visits are the same in whatever order the doors are heard of', () => {
	fc.assert(
		fc.property(passages, fc.infiniteStream(fc.nat()), (happened, dice) => {
			const entries = happened.map(({ at, type }): DoorEntry =>
				type === 'came' ? came(`e${at}`, at) : left(`e${at}`, at)
			);
			const shuffled = entries
				.map((entry) => ({ entry, lot: dice.next().value ?? 0 }))
				.toSorted((one, other) => one.lot - other.lot)
				.map(({ entry }) => entry);
			expect(visitsOf(shuffled)).toEqual(visitsOf(entries));
		})
	);
});

test('visits never overlap, and only the last may be open', () => {
	fc.assert(
		fc.property(passages, (happened) => {
			const visits = visitsOf(
				happened.map(({ at, type }) => (type === 'came' ? came(`e${at}`, at) : left(`e${at}`, at)))
			);
			visits.forEach(({ since, until }, index) => {
				const next = visits[index + 1];
				if (next) expect(until ?? Infinity).toBeLessThan(next.since);
				if (until !== null) expect(until).toBeGreaterThan(since);
			});
		})
	);
});
