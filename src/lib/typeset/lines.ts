import type { Align } from './block.ts';
import type { TextMark } from './mark.ts';
import type { Metrics } from './metrics.ts';
import { cut, isSameStyle, untied, type Part, type Word } from './words.ts';

/** Words that stand on one line. */
export type Line = {
	readonly words: readonly Word[];
	/** As wide as it is when nothing is stretched. */
	readonly width: number;
	/** The paragraph, or a line broken by hand, ends here: it is not stretched. */
	readonly ends: boolean;
};

/** A hair's breadth that rounding may cost. */
const HAIR = 0.01;

/** Fills lines with as many words as each holds. @param widths of the first line and of the others */
export function fill(
	words: readonly Word[],
	widths: { readonly first: number; readonly rest: number },
	metrics: Metrics
): readonly Line[] {
	const lines: Line[] = [];
	let current: Word[] = [];
	let filled = 0;
	const room = () => (lines.length === 0 ? widths.first : widths.rest);
	const close = (ends: boolean) => {
		// Ties have done their work: a line that is stretched is stretched evenly.
		const set = current.flatMap((word) => untied(word, metrics));
		lines.push({ words: set, width: widthOf(set), ends });
		current = [];
		filled = 0;
	};
	const narrowest = Math.min(widths.first, widths.rest);
	for (const word of words.flatMap((each) => cut(each, narrowest, metrics))) {
		const space = word.space?.width ?? 0;
		if (word.breaks) close(true);
		else if (current.length > 0 && filled + space + word.width > room() + HAIR) close(false);
		filled += (current.length > 0 ? space : 0) + word.width;
		current.push(word);
	}
	if (current.length > 0) close(true);
	return lines;
}

/** How wide words are beside each other. */
export function widthOf(words: readonly Word[]): number {
	return words.reduce(
		(sum, { width, space }, index) => sum + (index > 0 && space ? space.width : 0) + width,
		0
	);
}

/** A line as marks on its baseline. @param room how wide the line may be */
export function setLine(
	{ words, width, ends }: Line,
	align: Align,
	room: number
): readonly Omit<TextMark, 'y'>[] {
	const isStretched = align === 'justify' && !ends && words.length > 1;
	const stretch = isStretched ? (room - width) / (words.length - 1) : 0;
	const free = room - width;
	let x = align === 'right' ? free : align === 'center' ? free / 2 : 0;
	const marks: (Part & { readonly x: number })[] = [];
	for (const [index, { parts, space }] of words.entries()) {
		const before = index > 0 && space ? [space] : [];
		for (const part of [...before, ...parts]) {
			const last = marks.at(-1);
			if (last && isSameStyle(last, part) && stretch === 0) {
				marks[marks.length - 1] = {
					...last,
					text: last.text + part.text,
					width: last.width + part.width
				};
			} else if (part.text !== ' ' || stretch === 0) {
				marks.push({ ...part, x });
			}
			x += part.width;
		}
		x += stretch;
	}
	return marks.filter(({ text }) => text.trim() !== '').map((mark) => ({ kind: 'text', ...mark }));
}
