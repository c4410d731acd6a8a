import type { Mark } from './mark.ts';
import type { Metrics } from './metrics.ts';

/** What stands on one page as a whole: a line, a row. Its marks are placed from its upper left. */
export type Piece = {
	readonly height: number;
	readonly marks: readonly Mark[];
	readonly before: number;
	readonly after: number;
	readonly keepsNext: boolean;
	/** It is left out rather than take one more page. */
	readonly spare: boolean;
	/** What stands above it again when it is the first on a page: the head of its table. */
	readonly head: readonly Piece[];
	/** A page ends here. */
	readonly ends: boolean;
	/** What it is torn into where it is too high to stay whole; nothing: it is never torn. */
	readonly parts: readonly Piece[];
};

/** What blocks are laid out for. */
export type Measure = {
	readonly metrics: Metrics;
	readonly width: number;
	/** By how much everything is set smaller or larger than asked for; codes are not. */
	readonly scale: number;
};

/** A piece; what is not said of it is plain. */
export function piece(height: number, marks: readonly Mark[], how: Partial<Piece> = {}): Piece {
	const plain = { before: 0, after: 0, head: [], parts: [] };
	const free = { keepsNext: false, spare: false, ends: false };
	return { ...plain, ...free, ...how, height, marks };
}

/** The space between two pieces that follow each other. */
export function between(above: Piece | undefined, below: Piece): number {
	return above ? Math.max(above.after, below.before) : 0;
}

/** How high pieces are that stand below each other. */
export function heightOf(pieces: readonly Piece[]): number {
	return pieces.reduce(
		(sum, each, index) => sum + between(pieces[index - 1], each) + each.height,
		0
	);
}
