import { ADVANCES, type Weight } from './metrics.ts';

/** A room for text; both sides, and every size given back, are in the same unit. */
export type Box = { readonly width: number; readonly height: number };

/** A line that is never broken. Its size is `scale` times the size of the whole. */
export type Line = {
	readonly text: string;
	readonly weight: Weight;
	readonly scale: number;
	/** Empty space above it, in its own em. */
	readonly gap: number;
};

/** How running text is set. */
export type Setting = {
	readonly weight: Weight;
	/** Line height in em. */
	readonly leading: number;
	/** Space between paragraphs, in em. */
	readonly gap: number;
	/** Room every paragraph gives up at its side, in em: a column for its number. */
	readonly indent: number;
	/** The size it never exceeds, however short it is. */
	readonly max: number;
};

/** Stands in for a character that was not measured; no letter of the typeface is wider. */
const UNKNOWN = 1.2;
/** Keeps two characters on one line and takes no room. */
export const WORD_JOINER = '\u2060';
/** Pairs of letters are set a little closer or wider than each alone; this much width is kept for it. */
export const SLACK = 0.985;
/** Sizes are found to a thousandth of the unit, always downwards. */
const FINE = 1000;

const widths: Partial<Record<Weight, ReadonlyMap<string, number>>> = {};

function widthsOf(weight: Weight): ReadonlyMap<string, number> {
	return (widths[weight] ??= new Map(
		ADVANCES[weight].flatMap(([advance, characters]) =>
			[...characters].map((character) => [character, advance / 1000] as const)
		)
	));
}

/** How wide the typeface sets a text on one line, in em. */
export function widthOf(text: string, weight: Weight): number {
	const known = widthsOf(weight);
	let width = 0;
	for (const character of text) {
		if (character !== WORD_JOINER) width += known.get(character) ?? UNKNOWN;
	}
	return width;
}

function down(size: number): number {
	return Math.floor(size * FINE) / FINE;
}

/** The largest size at which every line stands in one piece, and all of them under one another. */
export function fitLines(lines: readonly Line[], box: Box, leading: number): number {
	const width = Math.max(...lines.map((line) => widthOf(line.text, line.weight) * line.scale), 0);
	const height = lines.reduce((sum, line) => sum + line.scale * (leading + line.gap), 0);
	if (height === 0) return 0;
	return down(Math.min((box.width * SLACK) / (width || UNKNOWN), box.height / height));
}

/** How many lines a browser fills, taking words while they fit; Infinity when one word alone does not. */
export function wrap(paragraph: string, weight: Weight, width: number): number {
	const space = widthOf(' ', weight);
	let lines = 1;
	let used = -space;
	for (const word of paragraph.split(' ')) {
		const needed = widthOf(word, weight);
		if (needed > width) return Infinity;
		if (used + space + needed > width) {
			lines += 1;
			used = needed;
		} else used += space + needed;
	}
	return lines;
}

function heightAt(size: number, paragraphs: readonly string[], width: number, set: Setting) {
	const measure = (width * SLACK) / size - set.indent;
	const lines = paragraphs.reduce((sum, text) => sum + wrap(text, set.weight, measure), 0);
	return size * (lines * set.leading + (paragraphs.length - 1) * set.gap);
}

/** The largest size, at most `max`, at which what has `heightAt` a size is no higher than `height`. */
export function largestSize(
	max: number,
	height: number,
	heightAt: (size: number) => number
): number {
	// A larger size never needs fewer lines, so what fits can be found by halving.
	let fits = 0;
	let tooLarge = Math.ceil(max * FINE) + 1;
	while (tooLarge - fits > 1) {
		const middle = (fits + tooLarge) >> 1;
		if (heightAt(middle / FINE) <= height) fits = middle;
		else tooLarge = middle;
	}
	return Math.min(fits / FINE, max);
}

/** The largest size at which paragraphs, wrapped as a browser wraps them, fit the box. */
export function fitParagraphs(paragraphs: readonly string[], box: Box, set: Setting): number {
	if (paragraphs.length === 0) return set.max;
	return largestSize(set.max, box.height, (size) => heightAt(size, paragraphs, box.width, set));
}
