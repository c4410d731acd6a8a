import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { place } from './place.ts';

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
