import { describe, expect, test } from 'vitest';
import { EVEN, textsOf, words } from '#lib/testing/type.ts';
import { flow } from './flow.ts';
import { lay } from './lay.ts';

const measure = { metrics: EVEN, width: 100, scale: 1 };

/** How many lines stand on each page of sixty points, which takes six. */
function linesOn(...paragraphs: readonly number[]): readonly number[] {
	const blocks = paragraphs.map((lines) => {
		const text = Array.from({ length: lines }, (_, line) => `dòng ${line}`).join('\n');
		return { kind: 'together', blocks: [words(text)] } as const;
	});
	const { pages } = flow(lay(blocks, measure), 60);
	return pages.map((page) => page.flatMap(({ marks }) => textsOf(marks)).length);
}

describe('what stands together', () => {
	test('goes to the next page as a whole', () => {
		expect(linesOn(3, 5)).toEqual([3, 5]);
	});

	test('is not torn when it fills a page', () => {
		expect(linesOn(3, 6)).toEqual([3, 6]);
	});

	test('is torn when it is higher than a page, and never leaves one line alone', () => {
		expect(linesOn(3, 7)).toEqual([6, 4]);
		expect(linesOn(3, 8)).toEqual([6, 5]);
		expect(linesOn(5, 7)).toEqual([5, 5, 2]);
	});
});
