import type { Face } from './metrics.ts';
import type { Size } from './length.ts';
import type { Subject } from './subject.ts';

/** Something put on paper, in points from the upper left corner of what it stands on. */
export type Mark = TextMark | LineMark | BoxMark | QrMark | PlacedMark;

/** A piece of a line in one style; `y` is its baseline. */
export type TextMark = {
	readonly kind: 'text';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly text: string;
	readonly face: Face;
	readonly size: number;
	readonly ink: string;
};

export type LineMark = {
	readonly kind: 'line';
	readonly x: number;
	readonly y: number;
	readonly toX: number;
	readonly toY: number;
	readonly weight: number;
	readonly style: 'solid' | 'dashed' | 'dotted';
};

/** A rectangle: filled with an ink, or drawn with a thin line when there is none. */
type BoxMark = {
	readonly kind: 'box';
	readonly x: number;
	readonly y: number;
	readonly width: number;
	readonly height: number;
	readonly fill: string | null;
};

export type QrMark = {
	readonly kind: 'qr';
	readonly x: number;
	readonly y: number;
	readonly side: number;
	readonly text: string;
};

/** Marks that stand together somewhere; turned about, they are read from the other side. */
export type PlacedMark = Size & {
	readonly kind: 'placed';
	readonly x: number;
	readonly y: number;
	readonly turned: boolean;
	readonly marks: readonly Mark[];
	/** Whom they are about, where a page is about several; null for the page's own. */
	readonly about: Subject | null;
	/** Which cutting they belong to, where there may be several about one. */
	readonly cutting?: number;
};

/** One side of a sheet. */
export type Page = Size & {
	readonly marks: readonly Mark[];
	/** Whom or what it is about, to be named when it must be printed again; null for the whole. */
	readonly about: Subject | null;
};

/** Marks moved by so much. */
export function moved<M extends Mark>(marks: readonly M[], x: number, y: number): readonly M[] {
	return marks.map((mark) =>
		mark.kind === 'line'
			? { ...mark, x: mark.x + x, y: mark.y + y, toX: mark.toX + x, toY: mark.toY + y }
			: { ...mark, x: mark.x + x, y: mark.y + y }
	);
}
