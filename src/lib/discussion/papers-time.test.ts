import { expect, test } from 'vitest';
import { papersTime } from './papers-time.ts';

const papers = (...minutes: readonly number[]) => minutes.map((each) => ({ minutes: each }));

test('no papers take no time', () => {
	expect(papersTime([], 55)).toEqual({ spoken: 0, changeover: 0, needed: 0, left: 55 });
});

test('each paper brings its changeover, and a begun minute counts', () => {
	expect(papersTime(papers(7), 55)).toEqual({ spoken: 7, changeover: 1, needed: 8, left: 47 });
	expect(papersTime(papers(7, 10, 7), 55)).toEqual({
		spoken: 24,
		changeover: 2,
		needed: 26,
		left: 29
	});
	expect(papersTime(papers(7, 10, 7, 7), 55)).toEqual({
		spoken: 31,
		changeover: 3,
		needed: 34,
		left: 21
	});
});

test('papers that do not fit are told by how much', () => {
	expect(papersTime(papers(30, 30), 55)).toMatchObject({ needed: 62, left: -7 });
});
