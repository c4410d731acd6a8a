import type { Face } from './metrics.ts';

/** What a paper is made of, from top to bottom. Lengths are points. */
export type Block = Paragraph | Table | Qr | Rule | Dots | TickBox | Together | PageBreak;

export type Align = 'left' | 'center' | 'right' | 'justify';

/** Words in one style. */
export type Span = {
	readonly text: string;
	readonly face: Face;
	readonly size: number;
	/** "#rrggbb" */
	readonly ink: string;
};

export type Paragraph = {
	readonly kind: 'paragraph';
	readonly spans: readonly Span[];
	readonly align: Align;
	/** How far the first line is set in, and the others. */
	readonly indent: { readonly first: number; readonly rest: number };
	/** Empty space above and below; between two blocks the larger counts, at the top of a page none. */
	readonly before: number;
	readonly after: number;
	/** Height of a line, in sizes of its largest letters. */
	readonly leading: number;
	/** Set smaller, down to so small a part of its size, rather than broken into lines; 1: broken. */
	readonly shrinks: number;
	/** It does not stand at the foot of a page without what follows it. */
	readonly keepsNext: boolean;
};

/** Cells side by side, ruled or not; rows are not torn, and the head comes again on every page. */
export type Table = {
	readonly kind: 'table';
	/** Widths in parts of the whole. */
	readonly columns: readonly number[];
	readonly head: readonly Row[];
	readonly rows: readonly Row[];
	/** Weight of the lines around the cells; 0: none. */
	readonly rule: number;
	readonly padding: { readonly x: number; readonly y: number };
	readonly before: number;
	readonly after: number;
};

export type Row = {
	readonly cells: readonly Cell[];
	/** The least it is high. */
	readonly height: number;
	readonly keepsNext: boolean;
	/** To be filled in by hand: left out rather than take one more page. */
	readonly spare: boolean;
};

export type Cell = {
	readonly blocks: readonly Block[];
	/** How many columns it takes. */
	readonly across: number;
	readonly place: 'top' | 'middle' | 'bottom';
	readonly fill: string | null;
};

/** A QR code, its quiet zone included; never made smaller to fit. */
export type Qr = {
	readonly kind: 'qr';
	readonly text: string;
	readonly side: number;
	readonly align: Exclude<Align, 'justify'>;
};

/** A line of its own, as under a heading. */
export type Rule = {
	readonly kind: 'rule';
	readonly width: number;
	readonly align: Exclude<Align, 'justify'>;
	readonly before: number;
	readonly after: number;
};

/** Dotted lines to write on. */
export type Dots = { readonly kind: 'dots'; readonly lines: number; readonly height: number };

/** A box to be ticked by hand. */
export type TickBox = { readonly kind: 'tick-box'; readonly side: number };

/** Blocks that stand on one page, unless they are higher than any. */
type Together = { readonly kind: 'together'; readonly blocks: readonly Block[] };

type PageBreak = { readonly kind: 'page-break' };
