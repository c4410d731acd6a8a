import type { Block, Cell, Row, Table } from './block.ts';
import { moved, type Mark } from './mark.ts';
import { heightOf, piece, type Measure, type Piece } from './piece.ts';
import { stack } from './stack.ts';

type Lay = (blocks: readonly Block[], measure: Measure) => readonly Piece[];

/** A table as its rows; each knows the head that stands above it on a new page. */
export function layTable(table: Table, measure: Measure, lay: Lay): readonly Piece[] {
	const { scale } = measure;
	const edges = edgesOf(table.columns, measure.width);
	const layOne = (row: Row, how: Partial<Piece>) => layRow(row, table, edges, measure, lay, how);
	const head = table.head.map((row) => layOne(row, { keepsNext: true }));
	const body = table.rows.map((row) =>
		layOne(row, { keepsNext: row.keepsNext, spare: row.spare, head })
	);
	return [...head, ...body].map((each, index, all) => ({
		...each,
		before: index === 0 ? table.before * scale : 0,
		after: index === all.length - 1 ? table.after * scale : 0
	}));
}

/** Where columns begin and end. */
function edgesOf(columns: readonly number[], width: number): readonly number[] {
	const whole = columns.reduce((sum, part) => sum + part, 0);
	let edge = 0;
	return [0, ...columns.map((part) => (edge += (part / whole) * width))];
}

type Placed = { readonly cell: Cell; readonly left: number; readonly right: number };

function placeCells(cells: readonly Cell[], edges: readonly number[]): readonly Placed[] {
	let column = 0;
	return cells.map((cell) => {
		const left = edges[column] ?? 0;
		column += cell.across;
		return { cell, left, right: edges[column] ?? edges.at(-1) ?? 0 };
	});
}

function layRow(
	row: Row,
	{ rule, padding }: Table,
	edges: readonly number[],
	measure: Measure,
	lay: Lay,
	how: Partial<Piece>
): Piece {
	const [padX, padY] = [padding.x * measure.scale, padding.y * measure.scale];
	const filled = placeCells(row.cells, edges).map((placed) => {
		const width = placed.right - placed.left - 2 * padX;
		const pieces = lay(placed.cell.blocks, { ...measure, width });
		return { ...placed, pieces, high: heightOf(pieces) };
	});
	const highest = Math.max(0, ...filled.map(({ high }) => high));
	const height = Math.max(row.height * measure.scale, highest + 2 * padY);
	const marks = filled.flatMap(({ cell, left, right, pieces, high }) => {
		const free = height - 2 * padY - high;
		const drop = cell.place === 'top' ? 0 : cell.place === 'middle' ? free / 2 : free;
		const ground = cell.fill === null ? [] : [box(left, right, height, cell.fill)];
		return [...ground, ...moved(stack(pieces), left + padX, padY + drop)];
	});
	return piece(height, [...marks, ...rulesOf(filled, height, rule)], how);
}

function box(left: number, right: number, height: number, fill: string): Mark {
	return { kind: 'box', x: left, y: 0, width: right - left, height, fill };
}

/** The lines around the cells of a row. */
function rulesOf(cells: readonly Placed[], height: number, weight: number): readonly Mark[] {
	if (weight === 0) return [];
	const left = cells[0]?.left ?? 0;
	const right = cells.at(-1)?.right ?? 0;
	const line = (x: number, y: number, toX: number, toY: number): Mark => ({
		kind: 'line',
		x,
		y,
		toX,
		toY,
		weight,
		style: 'solid'
	});
	const uprights = [left, ...cells.map((each) => each.right)].map((x) => line(x, 0, x, height));
	return [line(left, 0, right, 0), line(left, height, right, height), ...uprights];
}
