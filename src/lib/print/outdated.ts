/**
 * A page, or what is cut out of it: whom it is about ('' for everybody), and what it showed when it
 * was printed, in a few letters.
 */
export type Piece = { readonly about: string; readonly fingerprint: string };

/** What of a paper is now wrong. */
export type Outdated = {
	/** Numbers of the pages about nobody in particular, as printed now, that must be printed again. */
	readonly pages: readonly number[];
	/** Whom those pages are about, where pages are about somebody. */
	readonly about: readonly string[];
	/** Whose pages are to be thrown away: nothing about them is printed any more. */
	readonly gone: readonly string[];
	/** What it is about does not take place any more: all of it is to be thrown away. */
	readonly whole: boolean;
};

/** A paper that is wanted no longer. */
export const UNWANTED: Outdated = { pages: [], about: [], gone: [], whole: true };

/**
 * What must be printed again, or null when the paper in hand is still right. Pages about somebody
 * are compared with what was printed about them, wherever in the pile they come to lie; the others
 * with the page in the same place.
 */
export function outdated(before: readonly Piece[], now: readonly Piece[]): Outdated | null {
	const printed = byWhom(before);
	const wrong = placed(now).filter(
		({ page, place }) => printed.get(page.about)?.[place]?.fingerprint !== page.fingerprint
	);
	const shown = byWhom(now);
	const gone = [...printed]
		.filter(([about, pages]) => pages.length > (shown.get(about)?.length ?? 0))
		.map(([about]) => about);
	if (wrong.length === 0 && gone.length === 0) return null;
	const about = wrong.map(({ page }) => page.about).filter((name) => name !== '');
	return {
		pages: wrong.filter(({ page }) => page.about === '').map(({ number }) => number),
		about: [...new Set(about)],
		gone: gone.filter((name) => name !== ''),
		whole: false
	};
}

function byWhom(pages: readonly Piece[]): ReadonlyMap<string, readonly Piece[]> {
	return Map.groupBy(pages, ({ about }) => about);
}

/** Pages with their number in the pile, and their place among those about the same person. */
function placed(pages: readonly Piece[]) {
	const seen = new Map<string, number>();
	return pages.map((page, index) => {
		const place = seen.get(page.about) ?? 0;
		seen.set(page.about, place + 1);
		return { page, place, number: index + 1 };
	});
}
