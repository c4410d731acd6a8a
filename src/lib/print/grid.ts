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
/** Where neighbours touch there is no room between them: a cross reaches so far into each. */
const ARM = mm(2);
const WEIGHT = 0.3;

/** The places on a sheet, from left to right and from top to bottom. */
export function placesOf(grid: Grid): readonly Place[] {
	const { each, columns, rows } = grid;
	const lefts = starts(grid.sheet.width, each.width, columns, grid.gutter);
	const tops = starts(grid.sheet.height, each.height, rows, grid.gutter);
	return tops.flatMap((y) => lefts.map((x) => ({ ...each, x, y })));
}

/**
 * Marks along which to cut: beside every corner of every place, in the margins and the gutters, so
 * that a strip that was cut off still shows where to go on; without gutters, crosses at the corners.
 */
export function cutMarks(grid: Grid): readonly LineMark[] {
	const { sheet, each, columns, rows, gutter } = grid;
	const across = edges(starts(sheet.width, each.width, columns, gutter), each.width);
	const down = edges(starts(sheet.height, each.height, rows, gutter), each.height);
	const upright = across
		.filter((x) => x > 0 && x < sheet.width)
		.flatMap((x) => ticks(down, sheet.height).map(([y, toY]) => line(x, y, x, toY)));
	const level = down
		.filter((y) => y > 0 && y < sheet.height)
		.flatMap((y) => ticks(across, sheet.width).map(([x, toX]) => line(x, y, toX, y)));
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
function ticks(all: readonly number[], room: number): readonly (readonly [number, number])[] {
	const first = all[0] ?? 0;
	const last = all.at(-1) ?? 0;
	const between = Array.from({ length: all.length / 2 - 1 }, (_, index) => {
		const [from = 0, to = 0] = all.slice(2 * index + 1);
		const gap = to - from > 2 * CLEAR ? CLEAR : -ARM;
		return [from + gap, to - gap] as const;
	});
	const before = [Math.max(0, first - LENGTH - CLEAR), first - CLEAR] as const;
	const behind = [last + CLEAR, Math.min(room, last + LENGTH + CLEAR)] as const;
	return [before, ...between, behind].filter(([from, to]) => from < to);
}

function line(x: number, y: number, toX: number, toY: number): LineMark {
	return { kind: 'line', x, y, toX, toY, weight: WEIGHT, style: 'solid' };
}
