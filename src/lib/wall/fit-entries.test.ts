import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fitEntries } from './fit-entries.ts';
import { widthOf } from './fit.ts';

const SET = { leading: 1.36, titleScale: 0.6, gap: 0.4, gutter: 4, columns: 2, max: 4.4 } as const;
const WIDE = { width: 90, height: 30 };
const entry = (index: number) => ({ name: `Ông Nguyễn Văn ${index}`, title: 'Phường 5' });
const list = (count: number) => Array.from({ length: count }, (_, index) => entry(index));

test('a few names stand under one another, no larger than they may', () => {
	expect(fitEntries(list(2), WIDE, SET)).toEqual({ columns: 1, size: 4.4 });
});

test('many names stand in two columns', () => {
	expect(fitEntries(list(12), WIDE, SET)).toMatchObject({ columns: 2 });
});

test('a narrow box keeps one column however many there are', () => {
	expect(fitEntries(list(6), { width: 12, height: 60 }, SET)).toMatchObject({ columns: 1 });
});

test('nobody takes the greatest size', () => {
	expect(fitEntries([], WIDE, SET)).toEqual({ columns: 1, size: 4.4 });
});

describe('whatever the names', () => {
	const word = fc.constantFrom('Nguyễn', 'Thị', 'Thanh', 'Phường', 'Mặt trận', 'Ủy ban', 'Quận');
	const words = (most: number) =>
		fc.array(word, { minLength: 1, maxLength: most }).map((all) => all.join(' '));
	const entries = fc.array(fc.record({ name: words(6), title: words(14) }), {
		minLength: 1,
		maxLength: 30
	});

	test('no word is wider than its column', () => {
		fc.assert(
			fc.property(entries, (people) => {
				const { columns, size } = fitEntries(people, WIDE, SET);
				const column = (WIDE.width - SET.gutter * (columns - 1)) / columns;
				const widest = Math.max(
					...people.flatMap(({ name }) => name.split(' ').map((each) => widthOf(each, 700)))
				);
				expect(widest * size).toBeLessThanOrEqual(column);
			})
		);
	});

	test('one more never makes the names larger', () => {
		fc.assert(
			fc.property(entries, ([first, ...others]) => {
				const all = [first, ...others].filter((each) => each !== undefined);
				const one = fitEntries(others, WIDE, SET);
				// A second column is only taken when it is worth it: sizes are alike to that measure.
				expect(fitEntries(all, WIDE, SET).size).toBeLessThanOrEqual(one.size * 1.12 + 0.001);
			})
		);
	});
});
