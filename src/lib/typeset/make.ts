import type { Block, Cell, Paragraph, Row, Span, Table } from './block.ts';
import type { Face } from './metrics.ts';

const BLACK = '#000000';

/** Words in a style. */
export function span(text: string, face: Face, size: number, ink: string = BLACK): Span {
	return { text, face, size, ink };
}

const PLAIN = {
	align: 'left',
	indent: { first: 0, rest: 0 },
	before: 0,
	after: 0,
	leading: 1.3,
	shrinks: 1,
	keepsNext: false
} as const;

/** A paragraph; what is not said of it is plain. */
export function paragraph(
	spans: Span | readonly Span[],
	how: Partial<Omit<Paragraph, 'kind' | 'spans'>> = {}
): Paragraph {
	return { kind: 'paragraph', ...PLAIN, ...how, spans: 'text' in spans ? [spans] : spans };
}

/** A cell; a cell of one block needs no list. */
export function cell(
	blocks: Block | readonly Block[],
	how: Partial<Omit<Cell, 'blocks'>> = {}
): Cell {
	return {
		across: 1,
		place: 'top',
		fill: null,
		...how,
		blocks: 'kind' in blocks ? [blocks] : blocks
	};
}

/** A row of cells. */
export function row(cells: readonly Cell[], how: Partial<Omit<Row, 'cells'>> = {}): Row {
	return { height: 0, keepsNext: false, spare: false, ...how, cells };
}

/** A table; without a rule it is only things side by side. */
export function table(
	columns: readonly number[],
	rows: readonly Row[],
	how: Partial<Omit<Table, 'kind' | 'columns' | 'rows'>> = {}
): Table {
	const bare = { head: [], rule: 0, padding: { x: 0, y: 0 }, before: 0, after: 0 };
	return { kind: 'table', ...bare, ...how, columns, rows };
}
