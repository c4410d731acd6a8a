import { largestSize, SLACK, wrap, type Box } from './fit.ts';
import type { Named } from './picture.ts';

/** How a list of people is set: names under one another, in columns of one width. */
export type EntrySetting = {
	/** Line height in em. */
	readonly leading: number;
	/** How large the post and unit are set, against the name above them. */
	readonly titleScale: number;
	/** Space between two people, in em. */
	readonly gap: number;
	/** Columns at most. */
	readonly columns: number;
	/** Space between columns, in the unit of the box. */
	readonly gutter: number;
	/** The size of a name is never larger. */
	readonly max: number;
};

/** How large names are, and in how many columns. */
export type EntryFit = { readonly columns: number; readonly size: number };

/** One more column is only worth its unrest when it makes the names so much larger. */
const WORTH_A_COLUMN = 1.12;

/**
 * The size and the columns in which everybody fits a box. A list is read down its columns, and names
 * beside one another stand on one line.
 */
export function fitEntries(entries: readonly Named[], box: Box, set: EntrySetting): EntryFit {
	const tried = Array.from({ length: set.columns }, (_, index) => ({
		columns: index + 1,
		size: sizeIn(index + 1, entries, box, set)
	}));
	return tried.reduce((best, each) => (each.size > best.size * WORTH_A_COLUMN ? each : best));
}

function sizeIn(columns: number, entries: readonly Named[], box: Box, set: EntrySetting): number {
	const width = (box.width - set.gutter * (columns - 1)) / columns;
	const rows = Math.ceil(entries.length / columns);
	return largestSize(set.max, box.height, (size) => {
		const heights = entries.map((entry) => heightOf(entry, (width * SLACK) / size, set));
		const tallest = Array.from({ length: rows }, (_, row) =>
			Math.max(...heights.filter((_, index) => index % rows === row))
		);
		return size * (tallest.reduce((sum, each) => sum + each, 0) + (rows - 1) * set.gap);
	});
}

/** In em of the name; `width` likewise. */
function heightOf({ name, title }: Named, width: number, set: EntrySetting): number {
	const below = title === '' ? 0 : wrap(title, 400, width / set.titleScale) * set.titleScale;
	return set.leading * (wrap(name, 700, width) + below);
}
