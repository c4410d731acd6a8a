import { mm, type Size } from '#lib/typeset/length.ts';
import type { LineMark } from '#lib/typeset/mark.ts';

/** Small things of one size, laid out in the middle of a sheet. Lengths are points. */
export type Grid = {
	readonly sheet: Size;
	readonly each: Size;
	readonly columns: number;
	readonly rows: number;
	/** Space between neighbours, cut away with the rest. */
	readonly gutter: number;
};

/** Where one of them stands on the sheet. */
export type Place = Size & { readonly x: number; readonly y: number };

/** How far cut marks stay away from what is kept, how long and how heavy they are. */
const CLEAR = mm(0.5);
const LENGTH = mm(4);
const WEIGHT = 0.3;

/** The places on a sheet, from left to right and from top to bottom. */
export function placesOf(grid: Grid): readonly Place[] {
	const { each, columns, rows } = grid;
	const lefts = starts(grid.sheet.width, each.width, columns, grid.gutter);
	const tops = starts(grid.sheet.height, each.height, rows, grid.gutter);
	return tops.flatMap((y) => lefts.map((x) => ({ ...each, x, y })));
}

/**
 * Marks along which to cut: beside every corner of every place, in the margins and the gutters only,
 * so that a strip that was cut off still shows where to go on.
 */
export function cutMarks(grid: Grid): readonly LineMark[] {
	const { sheet, each, columns, rows, gutter } = grid;
	const across = edges(starts(sheet.width, each.width, columns, gutter), each.width);
	const down = edges(starts(sheet.height, each.height, rows, gutter), each.height);
	const upright = across.flatMap((x) => ticks(down).map(([y, toY]) => line(x, y, x, toY)));
	const level = down.flatMap((y) => ticks(across).map(([x, toX]) => line(x, y, toX, y)));
	return [...upright, ...level];
}

/** Things in runs of what one sheet holds. */
export function sheetsOf<T>(
	things: readonly T[],
	{ columns, rows }: Grid
): readonly (readonly T[])[] {
	const count = columns * rows;
	return Array.from({ length: Math.ceil(things.length / count) }, (_, sheet) =>
		things.slice(sheet * count, (sheet + 1) * count)
	);
}

function starts(room: number, size: number, count: number, gutter: number): readonly number[] {
	const first = (room - count * size - (count - 1) * gutter) / 2;
	return Array.from({ length: count }, (_, index) => first + index * (size + gutter));
}

function edges(begins: readonly number[], size: number): readonly number[] {
	return begins.flatMap((begin) => [begin, begin + size]);
}

/** Stretches outside the places: before the first edge, between neighbours, behind the last one. */
function ticks(all: readonly number[]): readonly (readonly [number, number])[] {
	const outside = [(all[0] ?? 0) - LENGTH - CLEAR, ...all, (all.at(-1) ?? 0) + LENGTH + CLEAR];
	return outside.flatMap((from, index) => {
		const to = outside[index + 1];
		if (index % 2 === 1 || to === undefined) return [];
		return [[index === 0 ? from : from + CLEAR, index === all.length ? to : to - CLEAR] as const];
	});
}

function line(x: number, y: number, toX: number, toY: number): LineMark {
	return { kind: 'line', x, y, toX, toY, weight: WEIGHT, style: 'solid' };
}
