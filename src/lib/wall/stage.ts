import { bind, unbroken } from './bind.ts';
import { fitEntries, type EntryFit, type EntrySetting } from './fit-entries.ts';
import { fitLines, fitParagraphs, type Box, type Line, type Setting } from './fit.ts';
import type { Named } from './picture.ts';

/**
 * The two shapes the wall is laid out for; a projector of another shape shows the nearer one, whole and
 * centred on the same ground. The unit is a hundredth of the stage's width (`--u` in Wall.svelte).
 */
export const STAGES = { narrow: { width: 100, height: 75 }, wide: { width: 100, height: 56.25 } };
/** Nothing is written nearer to an edge than this part of the side. */
export const MARGIN = 0.05;
/** The part of the width left empty for the flags that stand before the backdrop (domain.md §3.8). */
export const FLAGS = 1 / 7;

/**
 * Line heights in em. Below 1.35 the marks over a capital (ẾỖẬ) reach into the line above; two lines
 * of capitals need more, and running text breathes with a little more than the least.
 */
export const LEADING = { capitals: 1.5, text: 1.42, list: 1.36 } as const;

/** A size for each stage. The style sheet chooses, so the server's first picture is already right. */
export type Sizes = { readonly narrow: number; readonly wide: number };

/** A part of the safe area: its whole width between `left` and the right margin, and a share of its height. */
export type Region = { readonly left: number; readonly share: number };

function box(stage: Box, region: Region): Box {
	return {
		width: stage.width * (1 - MARGIN - region.left),
		height: stage.height * (1 - 2 * MARGIN) * region.share
	};
}

function onEach<T>(region: Region, fit: (box: Box) => T) {
	return { narrow: fit(box(STAGES.narrow, region)), wide: fit(box(STAGES.wide, region)) };
}

/** A few short words do not fill the wall. */
export const LARGEST_LINE = 5;

/** Sizes for lines that keep their breaks. */
export function sizeLines(lines: readonly Line[], region: Region, leading: number): Sizes {
	return onEach(region, (room) => Math.min(fitLines(lines, room, leading), LARGEST_LINE));
}

/** Paragraphs as they are to be printed, and how large. */
export type Fitted = { readonly texts: readonly string[]; readonly sizes: Sizes };

/** How much of its size a text may give up so that nothing in it is torn over two lines. */
const WORTH = 0.75;

/** The first wording that costs little size against the last and loosest one. */
function choose(wordings: readonly (readonly string[])[], region: Region, set: Setting): Fitted {
	const fitted = wordings.map((texts) => ({
		texts,
		sizes: onEach(region, (room) => fitParagraphs(texts, room, set))
	}));
	const loosest = fitted.at(-1) ?? { texts: [], sizes: { narrow: set.max, wide: set.max } };
	const keeps = ({ sizes }: Fitted) =>
		sizes.narrow >= loosest.sizes.narrow * WORTH && sizes.wide >= loosest.sizes.wide * WORTH;
	return fitted.find(keeps) ?? loosest;
}

/** Sizes for paragraphs under one another, all of one size, words and numbers kept together. */
export function sizeParagraphs(texts: readonly string[], region: Region, set: Setting): Fitted {
	return choose([texts.map(bind), texts], region, set);
}

/** As sizeParagraphs for a person's name: on one line unless that would make it much smaller. */
export function sizeName(name: string, region: Region, set: Setting): Fitted {
	return choose([[unbroken(name)], [name]], region, set);
}

/** People as they are to be printed, how large and in how many columns. */
export type FittedEntries = {
	readonly entries: readonly Named[];
	/** Space between two people, in em of a name. */
	readonly gap: number;
	readonly fits: { readonly narrow: EntryFit; readonly wide: EntryFit };
};

/** Names smaller than this are not read from the last row of a hall, and posts least of all. */
const LEGIBLE = 1.5;
const NAMES_ALONE = { columns: 3, gap: 0.25 };

/**
 * Sizes for a list of people: names and what tells whose they are kept in one piece where that costs
 * little. When posts and units would make the names too small to read, the names alone are shown.
 */
export function sizeEntries(
	people: readonly Named[],
	region: Region,
	set: EntrySetting
): FittedEntries {
	const bound = people.map(({ name, title }) => ({ name: unbroken(name), title: bind(title) }));
	const wordings = [
		bound,
		people.map(({ name, title }) => ({ name, title: bind(title) })),
		people
	].map((entries) => fitted(entries, region, set));
	const loosest = smallest(wordings.at(-1));
	const best = wordings.find((each) => smallest(each) >= loosest * WORTH);
	if (best && smallest(best) >= LEGIBLE) return best;
	const names = bound.map(({ name }) => ({ name, title: '' }));
	return fitted(names, region, { ...set, ...NAMES_ALONE });
}

function fitted(entries: readonly Named[], region: Region, set: EntrySetting): FittedEntries {
	return { entries, gap: set.gap, fits: onEach(region, (room) => fitEntries(entries, room, set)) };
}

function smallest(list: FittedEntries | undefined): number {
	return list ? Math.min(list.fits.narrow.size, list.fits.wide.size) : 0;
}
