import { textsOf } from '#lib/testing/type.ts';
import type { Size } from '#lib/typeset/length.ts';
import type { Mark, PlacedMark } from '#lib/typeset/mark.ts';

/** A rectangle on a page, in points from its upper left corner. */
export type Box = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};

/** A word as a reader finds it in a file: its box is as high as any letter of its font. */
export type Word = Box & { readonly says: string };

/**
 * Points by which neighbours may touch: what rounding and slanted letters cost. Nothing is allowed
 * for tall letters, since no line is set closer than the tallest of its font, marks and all.
 */
const TOUCH = 1;

/** What stands partly off its page. */
export function outside({ width, height }: Size, words: readonly Word[]): readonly string[] {
	const page = { left: 0, top: 0, right: width, bottom: height };
	return words.filter((word) => !isWithin(word, page)).map(({ says }) => says);
}

/** Pairs that are written over each other. */
export function overlaps(words: readonly Word[]): readonly string[] {
	const sorted = words.toSorted((some, other) => some.top - other.top);
	return sorted.flatMap((upper, index) => {
		const found: string[] = [];
		for (let next = index + 1; next < sorted.length; next++) {
			const lower = sorted[next];
			if (!lower || lower.top > upper.bottom - TOUCH) break;
			if (meets(upper, lower)) found.push(`${upper.says} / ${lower.says}`);
		}
		return found;
	});
}

/** What is written over a code, or over a line: of a cell or a box, or where it is cut or folded. */
export function crossed(words: readonly Word[], marks: readonly Mark[]): readonly string[] {
	const drawn = drawnOf(marks);
	return words.filter((word) => drawn.some((each) => meets(word, each))).map(({ says }) => says);
}

/**
 * Places on a page, as a badge's or a plate's side, in which not all stands that was set in them, or
 * more. One without words is only a ground, on which others may stand.
 */
export function strayed(words: readonly Word[], marks: readonly Mark[]): readonly string[] {
	return marks
		.filter((mark) => mark.kind === 'placed')
		.map((place) => {
			const { x, y, width, height } = place;
			const area = { left: x, top: y, right: x + width, bottom: y + height };
			const set = letters(textsOf(place.marks).map(({ text }) => text));
			const read = letters(words.filter((word) => isWithin(word, area)).map(({ says }) => says));
			return set === '' || set === read ? '' : `${set} / ${read}`;
		})
		.filter((said) => said !== '');
}

/** In whatever order they are read: on a side that is turned about, from its end. */
function letters(texts: readonly string[]): string {
	const said = texts.join('').normalize('NFC').replace(/\s/g, '');
	return [...said].toSorted().join('');
}

function isWithin(word: Box, { left, top, right, bottom }: Box): boolean {
	return (
		word.left > left - TOUCH &&
		word.top > top - TOUCH &&
		word.right < right + TOUCH &&
		word.bottom < bottom + TOUCH
	);
}

function meets(word: Box, { left, top, right, bottom }: Box): boolean {
	return (
		word.left + TOUCH < right &&
		word.right - TOUCH > left &&
		word.top + TOUCH < bottom &&
		word.bottom - TOUCH > top
	);
}

/** What is drawn on a page besides words: lines, the four sides of boxes, codes. */
function drawnOf(marks: readonly Mark[]): readonly Box[] {
	return marks.flatMap((mark): readonly Box[] => {
		switch (mark.kind) {
			case 'text':
				return [];
			case 'line':
				return [between(mark.x, mark.y, mark.toX, mark.toY)];
			case 'box': {
				const { left, top, right, bottom } = areaOf(mark);
				const corners = [left, top, right, top, right, bottom, left, bottom, left, top];
				return [0, 2, 4, 6].map((at) => {
					const [x = 0, y = 0, toX = 0, toY = 0] = corners.slice(at, at + 4);
					return between(x, y, toX, toY);
				});
			}
			case 'qr':
				return [areaOf({ ...mark, width: mark.side, height: mark.side })];
			case 'placed':
				return drawnOf(mark.marks).map((box) => setDown(box, mark));
		}
	});
}

function between(x: number, y: number, toX: number, toY: number): Box {
	return {
		left: Math.min(x, toX),
		top: Math.min(y, toY),
		right: Math.max(x, toX),
		bottom: Math.max(y, toY)
	};
}

function areaOf({ x, y, width, height }: Pick<PlacedMark, 'x' | 'y' | 'width' | 'height'>): Box {
	return between(x, y, x + width, y + height);
}

/** A rectangle of something that stands together, where it stands on the page. */
function setDown({ left, top, right, bottom }: Box, place: PlacedMark): Box {
	const { x, y, width, height, turned } = place;
	if (!turned) return between(left + x, top + y, right + x, bottom + y);
	return between(x + width - right, y + height - bottom, x + width - left, y + height - top);
}
