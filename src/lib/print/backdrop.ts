import type { BackdropLine } from '#lib/conference/conference.ts';
import { mm, type Size } from '#lib/typeset/length.ts';
import { backdropLines } from '#lib/wall/backdrop.ts';
import { fitLines } from '#lib/wall/fit.ts';
import { FLAGS, LARGEST_LINE, LEADING, MARGIN } from '#lib/wall/stage.ts';

/** How large a backdrop hangs, in metres. */
type Metres = { readonly width: number; readonly height: number };

/** A backdrop as it is printed; lengths are points. */
type PrintedBackdrop = Size & {
	/** Real size: 1. Larger than a page can be: 10, a tenth of it. */
	readonly scale: 1 | 10;
	/** Where words stand: clear of the flags at the left and of every edge (domain.md §3.8). */
	readonly safe: Size & { readonly x: number; readonly y: number };
	readonly lines: readonly BackdropRow[];
};

/** One line of it, never broken. */
export type BackdropRow = {
	readonly text: string;
	readonly bold: boolean;
	readonly size: number;
	/** Empty space above it. */
	readonly before: number;
};

/** A page of a PDF has sides of 14 400 points at the most: five metres and a little. */
const LONGEST = 5;

/**
 * The backdrop of a hall with the proportions it has on the wall.
 * @param hasFlags cloth, with flags before it; none hang before a screen, where the middle is the middle
 */
export function printedBackdrop(
	written: readonly BackdropLine[],
	{ width, height }: Metres,
	hasFlags = true
): PrintedBackdrop {
	const scale = Math.max(width, height) > LONGEST ? 10 : 1;
	const page = { width: mm((width * 1000) / scale), height: mm((height * 1000) / scale) };
	const left = hasFlags ? FLAGS : MARGIN;
	const safe = {
		x: page.width * left,
		y: page.height * MARGIN,
		width: page.width * (1 - left - MARGIN),
		height: page.height * (1 - 2 * MARGIN)
	};
	const lines = backdropLines(written);
	const unit = page.width / 100;
	const room = { width: safe.width / unit, height: safe.height / unit };
	const size = Math.min(fitLines(lines, room, LEADING.capitals), LARGEST_LINE) * unit;
	return {
		...page,
		scale,
		safe,
		lines: lines.map((line) => ({
			text: line.text,
			bold: line.weight === 700,
			size: size * line.scale,
			before: size * line.scale * line.gap
		}))
	};
}
