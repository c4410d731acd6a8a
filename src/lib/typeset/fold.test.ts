import { expect, test } from 'vitest';
import { textsOf } from '#lib/testing/type.ts';
import { fold } from './fold.ts';
import type { Page } from './mark.ts';

/** A page 100 wide with a word on it. */
function aPage(text: string): Page {
	const mark = {
		kind: 'text',
		x: 0,
		y: 0,
		width: 1,
		text,
		face: 'serif',
		size: 1,
		ink: ''
	} as const;
	return { width: 100, height: 140, marks: [mark], about: null };
}

const sides = (count: number) =>
	fold(Array.from({ length: count }, (_, index) => aPage(String(index + 1)))).map(
		({ width, marks }) => [width, ...textsOf(marks).map(({ x, text }) => `${text} at ${x}`)]
	);

test.each([
	[
		4,
		[
			[200, '4 at 0', '1 at 100'],
			[200, '2 at 0', '3 at 100']
		]
	],
	[
		3,
		[
			[200, '1 at 100'],
			[200, '2 at 0', '3 at 100']
		]
	],
	[
		8,
		[
			[200, '8 at 0', '1 at 100'],
			[200, '2 at 0', '7 at 100'],
			[200, '6 at 0', '3 at 100'],
			[200, '4 at 0', '5 at 100']
		]
	],
	[0, []]
])('%i pages as a booklet', (count, expected) => {
	expect(sides(count)).toEqual(expected);
});
