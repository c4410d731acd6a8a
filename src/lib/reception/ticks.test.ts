import { describe, expect, test } from 'vitest';
import { aList, aQueued, delegate } from '#lib/testing/desk.ts';
import { add, hear, NO_QUEUE } from './queue.ts';
import { findTicked, scansOf, stateOf } from './ticks.ts';

const inside = { since: 100, station: 'Cửa chính' };
const thuy = delegate({ id: 'thuy', number: 1 });
const bao = delegate({ id: 'bao', number: 4, inside });
const list = aList(thuy, bao);

describe('a number names', () => {
	const found = (...numbers: number[]) => findTicked(list, numbers, []);

	test('the person who has it, once, in the order in which they were typed', () => {
		expect(found(4, 1, 4).people).toEqual([
			{ person: bao, inside },
			{ person: thuy, inside: null }
		]);
	});

	test('nobody, when its person has left the list', () => {
		expect(found(2, 1, 3)).toMatchObject({ gone: [2, 3], never: [], largest: 4 });
	});

	test('nobody, when the list has never come so far', () => {
		expect(found(5, 140)).toMatchObject({ people: [], gone: [], never: [5, 140] });
	});

	test('nobody on an empty list', () => {
		expect(findTicked(aList(), [1], [])).toEqual({ people: [], gone: [], never: [1], largest: 0 });
	});
});

test('whose arrival waits to be sent is in already', () => {
	const waiting = [aQueued({ person: 'thuy', at: 90, station: 'Phiếu giấy' })];
	expect(findTicked(list, [1], waiting).people).toEqual([
		{ person: thuy, inside: { since: 90, station: 'Phiếu giấy' } }
	]);
});

describe('ticks are sent', () => {
	const where = { slug: 'quan-5', station: 'Phiếu giấy', at: 100 };
	const queue = add(NO_QUEUE, [aQueued({ number: 8 })]);
	const scans = scansOf(['thuy', 'bao'], where, queue);

	test('as arrivals on paper that no door has let in', () => {
		expect(scans[0]).toEqual({
			...where,
			id: expect.stringMatching(/^[\da-f-]{36}$/),
			number: 9,
			named: { delegateId: 'thuy' },
			person: 'thuy',
			insteadOf: null,
			kind: 'in',
			via: 'paper',
			admitted: false,
			again: false
		});
	});

	test('behind what waits, each under its own id', () => {
		expect(scans.map(({ number }) => number)).toEqual([9, 10]);
		expect(scans[0]?.id).not.toBe(scans[1]?.id);
	});
});

describe('a tick', () => {
	const scan = aQueued({ id: 'a', admitted: false });
	const waiting = add(NO_QUEUE, [scan]);

	test('waits as long as the server has not answered', () => {
		expect(stateOf({ scan, answer: null }, waiting)).toBe('waiting');
	});

	test.each([
		['welcome', 'recorded'],
		['already-in', 'already'],
		['person-not-found', 'refused']
	] as const)('answered %s is %s', (verdict, state) => {
		expect(stateOf({ scan, answer: { id: 'a', verdict } }, NO_QUEUE)).toBe(state);
	});

	test('that the server will not take is refused', () => {
		const queue = hear(waiting, [scan], { kind: 'refused', sentence: 'Không.' });
		expect(stateOf({ scan, answer: null }, queue)).toBe('refused');
	});

	test.each(['welcome', 'already-in', 'person-not-found'] as const)(
		'needs no looking at once it is answered %s',
		(verdict) => {
			const answers = [{ id: 'a', verdict }];
			expect(hear(waiting, [scan], { kind: 'answered', answers })).toEqual(NO_QUEUE);
		}
	);
});
