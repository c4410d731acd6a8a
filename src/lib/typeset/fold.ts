import type { Page } from './mark.ts';

/**
 * Pages as the sheets of a booklet that is folded in the middle: the last page stands beside the
 * first on the outside, and so inwards. Pages are added until every sheet is full.
 */
export function fold(pages: readonly Page[]): readonly Page[] {
	const [first] = pages;
	if (!first) return [];
	const { width, height, about } = first;
	const count = Math.ceil(pages.length / 4) * 4;
	const side = (left: number, right: number): Page => ({
		width: width * 2,
		height,
		about,
		marks: [left, right].flatMap((index, place) => setDown(pages[index], place === 0 ? 0 : width))
	});
	return Array.from({ length: count / 2 }, (_, index) =>
		index % 2 === 0 ? side(count - 1 - index, index) : side(index, count - 1 - index)
	);
}

/** A page set down on a sheet. */
function setDown(page: Page | undefined, x: number): Page['marks'] {
	if (!page) return [];
	const { width, height, marks } = page;
	return [{ kind: 'placed', x, y: 0, width, height, turned: false, marks, about: null }];
}
