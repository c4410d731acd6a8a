import { describe, expect, test } from 'vitest';
import { EVEN, textsOf, words } from '#lib/testing/type.ts';
import type { Block } from './block.ts';
import { cell, row, table } from './make.ts';
import type { Board, Panel, Sheets } from './print.ts';
import { pagesOf } from './typeset.ts';

/** Sheets 100 wide and 60 high inside their margins: six lines of ten points. */
function sheets(blocks: readonly Block[], how: Partial<Sheets> = {}): Sheets {
	return {
		kind: 'sheets',
		size: { width: 120, height: 80 },
		margins: { top: 10, right: 10, bottom: 10, left: 10 },
		numbered: false,
		atMost: null,
		folded: false,
		about: null,
		blocks,
		...how
	};
}

const lines = (count: number) =>
	Array.from({ length: count }, (_, index) => words(`dòng ${index}`));
const texts = (section: Sheets | Board) =>
	pagesOf(section, EVEN).map(({ marks }) => textsOf(marks).map(({ text }) => text));

describe('sheets', () => {
	test('run on to as many pages as they need, inside their margins', () => {
		const pages = pagesOf(sheets(lines(7)), EVEN);
		expect(pages.map(({ marks }) => marks.length)).toEqual([6, 1]);
		expect(textsOf(pages[0]?.marks ?? [])[0]).toMatchObject({ x: 10, y: 18 });
	});

	test('are numbered from the second page on', () => {
		expect(texts(sheets(lines(13), { numbered: true })).map((page) => page[0])).toEqual([
			'dòng 0',
			'2',
			'3'
		]);
	});

	test('say of what they are the pages, where that is asked for', () => {
		expect(texts(sheets(lines(13), { numbered: 'Mục 3' })).map((page) => page[0])).toEqual([
			'dòng 0',
			'Mục 3 · 2',
			'Mục 3 · 3'
		]);
	});

	test('are set smaller to take no more pages than they may', () => {
		const [page, ...others] = pagesOf(sheets(lines(8), { atMost: 1 }), EVEN);
		expect(others).toEqual([]);
		expect(textsOf(page?.marks ?? []).length).toBe(8);
	});

	test('say less rather than be smaller than is read with ease', () => {
		const how = { atMost: 1, shorter: lines(2) };
		expect(texts(sheets(lines(7), how)).map((page) => page.length)).toEqual([7]);
		expect(texts(sheets(lines(9), how)).map((page) => page.length)).toEqual([2]);
	});

	test('take more pages rather than be too small to read', () => {
		expect(pagesOf(sheets(lines(30), { atMost: 1 }), EVEN).length).toBe(3);
	});

	test('set a row smaller that is higher than a page', () => {
		const high = table([1], [row([cell(lines(7))])]);
		const [page] = pagesOf(sheets([high]), EVEN);
		const lowest = Math.max(...textsOf(page?.marks ?? []).map(({ y }) => y));
		expect(lowest).toBeLessThan(70);
	});

	test('are laid two to a side when they are folded', () => {
		expect(pagesOf(sheets(lines(7), { folded: true }), EVEN).map(({ width }) => width)).toEqual([
			240, 240
		]);
	});

	test('say whom they are about on every page', () => {
		const about = { key: 'an', name: 'Bà An' };
		const pages = pagesOf(sheets(lines(7), { about }), EVEN);
		expect(pages.map((page) => page.about)).toEqual([about, about]);
	});
});

describe('a panel', () => {
	const panel: Panel = {
		x: 50,
		y: 20,
		width: 60,
		height: 40,
		turned: false,
		padding: 5,
		place: 'top',
		ground: [],
		blocks: [words('một')],
		about: null
	};
	const board = (changes: Partial<Panel>): Board => ({
		kind: 'board',
		size: { width: 200, height: 100 },
		panels: [{ ...panel, ...changes }],
		marks: [],
		about: null
	});
	const placed = (changes: Partial<Panel>) =>
		pagesOf(board(changes), EVEN).flatMap(({ marks }) => textsOf(marks));

	test('stands in its place', () => {
		expect(placed({})).toMatchObject([{ x: 55, y: 33 }]);
	});

	test('is set in the middle of its height', () => {
		expect(placed({ place: 'middle' })).toMatchObject([{ x: 55, y: 43 }]);
	});

	test('is read from the other side once turned', () => {
		expect(placed({ turned: true })).toMatchObject([{ x: 90, y: 47 }]);
	});

	test('is set smaller until everything is in it', () => {
		const set = placed({ blocks: lines(9) });
		expect(set.length).toBe(9);
		for (const { y, size } of set) expect(y + size * 0.2).toBeLessThanOrEqual(55);
	});
});
