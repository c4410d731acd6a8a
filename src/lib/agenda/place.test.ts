import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterMoves, place, placeBy } from './place.ts';

const list = ['a', 'b', 'c'].map((id) => ({ id }));
const ids = (placed: ReturnType<typeof place<{ id: string }>>) => placed?.map(({ id }) => id);

describe('placing', () => {
	test.each([
		['c', 'a', ['c', 'a', 'b']],
		['a', 'c', ['b', 'a', 'c']],
		['a', 'b', ['a', 'b', 'c']],
		['a', null, ['b', 'c', 'a']],
		['c', null, ['a', 'b', 'c']]
	])('%s before %s', (id, before, expected) => {
		expect(ids(place(list, id, before))).toEqual(expected);
	});

	test.each([
		['what is not there', 'x', 'a'],
		['before what is not there', 'a', 'x'],
		['before itself', 'a', 'a']
	])('%s is not possible', (_, id, before) => {
		expect(place(list, id, before)).toBe(null);
	});

	const anyMove = fc
		.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 })
		.chain((names) =>
			fc.record({
				list: fc.constant(names.map((id) => ({ id }))),
				from: fc.nat({ max: names.length - 1 }),
				to: fc.option(fc.nat({ max: names.length - 1 }), { nil: null })
			})
		)
		.filter(({ from, to }) => from !== to)
		.map(({ list, from, to }) => ({
			list,
			id: list[from]?.id ?? '',
			before: to === null ? null : (list[to]?.id ?? ''),
			back: list[from + 1]?.id ?? null
		}));

	test('keeps everything that was there, once', () => {
		fc.assert(
			fc.property(anyMove, ({ list, id, before }) => {
				const placed = place(list, id, before) ?? [];
				expect(new Set(placed)).toEqual(new Set(list));
				expect(placed).toHaveLength(list.length);
			})
		);
	});

	test('back where it stood restores the list', () => {
		fc.assert(
			fc.property(anyMove, ({ list, id, before, back }) => {
				expect(place(place(list, id, before) ?? [], id, back)).toEqual(list);
			})
		);
	});
});

describe('a list after moves', () => {
	const moved = (...moves: readonly (readonly [string, string | null])[]) =>
		afterMoves(
			['a', 'b', 'c'],
			moves.map(([id, before]) => ({ moved: id, before })),
			(id) => id
		).join('');

	test.each([
		['c', 'a', 'cab'],
		['a', null, 'bca'],
		['a', 'x', 'bca'],
		['a', 'a', 'bca'],
		['x', 'a', 'abc']
	])('%s before %s', (id, before, expected) => {
		expect(moved([id, before])).toBe(expected);
	});

	test('has them one after the other', () => {
		expect(moved(['c', 'a'], ['a', 'c'], ['b', null])).toBe('acb');
	});

	test('is itself without any', () => {
		const list = [{ id: 'a' }];
		expect(afterMoves(list, [], ({ id }) => id)).toBe(list);
	});
});

describe('a place', () => {
	test('one earlier is before whoever stood there', () => {
		expect(placeBy(['A', 'B', 'C'], 'C', -1)).toBe('B');
	});

	test('one later is before whoever comes after the next', () => {
		expect(placeBy(['A', 'B', 'C'], 'A', 1)).toBe('C');
	});

	test('at the end is before nobody', () => {
		expect(placeBy(['A', 'B', 'C'], 'B', 1)).toBe(null);
	});

	test.each([
		['A', -1],
		['C', 1],
		['D', 1]
	] as const)('of %s cannot change by %d where there is none', (id, by) => {
		expect(placeBy(['A', 'B', 'C'], id, by)).toBe(undefined);
	});
});
