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

describe('the size is the largest at which all stand in the box', () => {
	const short = (count: number, title = '') =>
		Array.from({ length: count }, () => ({ name: 'Ông An', title }));

	test('one under another, with a gap between two', () => {
		const { columns, size } = fitEntries(
			short(10),
			{ width: 90, height: 30 },
			{ ...SET, columns: 1 }
		);
		expect(columns).toBe(1);
		expect(size).toBeCloseTo(30 / (10 * 1.36 + 9 * 0.4), 2);
	});

	test('in two columns, as many rows as half of them', () => {
		const { columns, size } = fitEntries(short(9), WIDE, SET);
		expect(columns).toBe(2);
		expect(size).toBeCloseTo(30 / (5 * 1.36 + 4 * 0.4), 2);
	});

	test('a title below a name takes its smaller line', () => {
		const { size } = fitEntries(short(10, 'Phường 5'), WIDE, SET);
		expect(size).toBeCloseTo(30 / (5 * 1.36 * 1.6 + 4 * 0.4), 2);
	});

	test('a row is as high as the taller of those beside one another', () => {
		const [tall, low] = [short(1, 'Phường 5'), short(1)];
		const beside = [...tall, ...low, ...low, ...tall, ...low, ...low];
		const { columns, size } = fitEntries(beside, { width: 90, height: 15 }, SET);
		expect(columns).toBe(2);
		expect(size).toBeCloseTo(15 / (1.36 * (1.6 + 1 + 1) + 2 * 0.4), 2);
	});
});

test('a second column is taken only when it makes the names an eighth larger', () => {
	const two = [1, 2].map((index) => ({ name: `Ông ${index}`, title: '' }));
	const room = (height: number) =>
		fitEntries(two, { width: 90, height }, { ...SET, max: 4 }).columns;
	// One under another they are of the size height / 3.12; beside one another never more than 4.
	expect(room(3.12 * 3.5)).toBe(2);
	expect(room(3.12 * 3.65)).toBe(1);
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
