import type { Subject } from '#lib/typeset/subject.ts';

/**
 * A page, or what is cut out of it: whom it is about (null: everybody), by the name it bears, and
 * what it showed of them when it was printed, in a few letters.
 */
export type Imprint = { readonly about: Subject | null; readonly fingerprint: string };

/** What of a paper is now wrong. */
export type Outdated = {
	/** Numbers of the pages about nobody in particular, as printed now, that must be printed again. */
	readonly pages: readonly number[];
	/** Numbers of the last pages as printed then, which there are no more: they are to be thrown away. */
	readonly surplus: readonly number[];
	/** Whose pages must be printed again, as they are called now. */
	readonly about: readonly Subject[];
	/** Whose pages are to be thrown away, as printed: nothing about them is printed any more. */
	readonly gone: readonly Subject[];
	/** What it is about does not take place any more: all of it is to be thrown away. */
	readonly whole: boolean;
};

/** What is wrong with a paper that is wanted no longer: all of it. */
export function unwanted(before: readonly Imprint[]): Outdated {
	return { pages: [], surplus: [], about: [], gone: subjectsOf(before), whole: true };
}

/**
 * What must be printed again, or null when the paper in hand is still right. Pages about somebody
 * are compared with what was printed about them, wherever in the pile they come to lie; the others
 * with the page in the same place.
 */
export function outdated(before: readonly Imprint[], now: readonly Imprint[]): Outdated | null {
	const printed = byWhom(before);
	const shown = byWhom(now);
	const isWrong = (key: string | null) => !isSame(printed.get(key) ?? [], shown.get(key) ?? []);
	if (![...printed.keys(), ...shown.keys()].some(isWrong)) return null;
	return {
		pages: wrongPages(printed.get(null) ?? [], now),
		surplus: numbersOf(before).slice(shown.get(null)?.length ?? 0),
		about: subjectsOf(now.filter(({ about }) => about !== null && isWrong(about.key))),
		gone: subjectsOf(before.filter(({ about }) => about !== null && !shown.has(about.key))),
		whole: false
	};
}

function byWhom(pages: readonly Imprint[]): ReadonlyMap<string | null, readonly Imprint[]> {
	return Map.groupBy(pages, ({ about }) => about?.key ?? null);
}

function isSame(printed: readonly Imprint[], now: readonly Imprint[]): boolean {
	return (
		printed.length === now.length &&
		now.every(({ fingerprint }, place) => printed[place]?.fingerprint === fingerprint)
	);
}

/** Numbers of the pages about nobody that show something else than the one printed in their place. */
function wrongPages(printed: readonly Imprint[], now: readonly Imprint[]): readonly number[] {
	return numbersOf(now).filter(
		(number, place) => printed[place]?.fingerprint !== now[number - 1]?.fingerprint
	);
}

/** Where in the pile the pages about nobody lie, from 1. */
function numbersOf(pages: readonly Imprint[]): readonly number[] {
	return pages.flatMap(({ about }, index) => (about === null ? [index + 1] : []));
}

/** Whom pages are about, each once. */
function subjectsOf(pages: readonly Imprint[]): readonly Subject[] {
	const subjects = pages.flatMap(({ about }) => about ?? []);
	return [...new Map(subjects.map((subject) => [subject.key, subject])).values()];
}
