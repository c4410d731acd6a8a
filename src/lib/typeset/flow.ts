import type { Mark } from './mark.ts';
import { heightOf, type Piece } from './piece.ts';
import { stack } from './stack.ts';

/** Pieces parted into pages. */
export type Flow = {
	readonly pages: readonly (readonly Piece[])[];
	/** Every piece is within its page. */
	readonly fits: boolean;
};

/** A hair's breadth that rounding may cost. */
const HAIR = 0.01;

/**
 * Fills pages of a height from top to bottom; what keeps together goes to the next page together. Of
 * what is spare there is as much as takes no page more than none of it.
 */
export function flow(pieces: readonly Piece[], height: number): Flow {
	const spare = pieces.filter((each) => each.spare);
	const without = (left: readonly Piece[]) =>
		filled(
			pieces.filter((each) => !left.includes(each)),
			height
		);
	const least = without(spare);
	for (let count = spare.length; count > 0; count -= 1) {
		const fuller = without(spare.slice(count));
		if (fuller.pages.length === least.pages.length) return fuller;
	}
	return least;
}

function filled(pieces: readonly Piece[], height: number): Flow {
	const pages: Piece[][] = [[]];
	const page = () => pages.at(-1) ?? [];
	const isRoomFor = (group: readonly Piece[]) =>
		heightOf([...page(), ...headFor(page(), group), ...group]) <= height + HAIR;
	const put = (group: readonly Piece[]) => {
		if (page().length > 0 && !isRoomFor(group)) pages.push([]);
		page().push(...headFor(page(), group), ...group);
	};
	const place = (group: readonly Piece[]) => {
		if (group[0]?.ends) {
			if (page().length > 0) pages.push([]);
			return;
		}
		// What is higher than a page cannot be kept together: it is torn where it may be.
		if (heightOf([...(group[0]?.head ?? []), ...group]) <= height + HAIR) put(group);
		else if (group.some(({ parts }) => parts.length > 0)) groupsOf(torn(group)).forEach(place);
		else for (const each of group) put([each]);
	};
	groupsOf(pieces).forEach(place);
	const written = pages.filter((each, index) => index === 0 || each.length > 0);
	return { pages: written, fits: written.every((each) => heightOf(each) <= height + HAIR) };
}

/** The marks of a page. */
export function marksOf(page: readonly Piece[]): readonly Mark[] {
	return stack(page);
}

/** Pieces in their parts; what has none stays as it is. */
function torn(group: readonly Piece[]): readonly Piece[] {
	return group.flatMap((each) => (each.parts.length > 0 ? each.parts : [each]));
}

/** The head of a table comes again where a page begins with one of its rows. */
function headFor(page: readonly Piece[], group: readonly Piece[]): readonly Piece[] {
	return page.length === 0 ? (group[0]?.head ?? []) : [];
}

/** Pieces that keep together: each that keeps its next, and that next. */
function groupsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
	const groups: Piece[][] = [];
	let isOpen = false;
	for (const each of pieces) {
		if (isOpen && !each.ends) groups.at(-1)?.push(each);
		else groups.push([each]);
		isOpen = each.keepsNext;
	}
	return groups;
}
