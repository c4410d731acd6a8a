import { expect, test } from 'vitest';
import { qrMatrix } from './qr.ts';

/** The dark modules of a row, as the lines draw them. */
function row(path: string, y: number): readonly (readonly [x: number, length: number])[] {
	const lines = [...path.matchAll(/M(\d+) (\d+)\.5h(\d+)/g)];
	return lines
		.filter(([, , at]) => Number(at) === y)
		.map(([, x, , length]) => [Number(x), Number(length)] as const);
}

test('a code is drawn with its finders, its timing, and four light modules around', () => {
	const { size, path } = qrMatrix('http://192.168.1.10:3000/c/quan-5/self');
	expect(size).toBe(29 + 8);
	const top = row(path, 4);
	expect([top[0], top.at(-1)]).toEqual([
		[4, 7],
		[26, 7]
	]);
	// The finders' lower edges, and between them every other module.
	const dots = Array.from({ length: 7 }, (_, index) => [12 + 2 * index, 1] as const);
	expect(row(path, 10)).toEqual([[4, 7], ...dots, [26, 7]]);
	expect([row(path, 3), row(path, 33)]).toEqual([[], []]);
});
