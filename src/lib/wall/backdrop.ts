import type { BackdropLine } from '#lib/conference/conference.ts';
import { widthOf, type Line } from './fit.ts';

/** How much larger than the longest line a short one may be. */
const SWELL = 1.6;
/** The empty line of the plan, as space above a line. */
const GAP = 0.9;
/** Strong lines stand in bold; the others are still heavy enough to be read across a hall. */
const STRONG = 700;
const PLAIN = 400;

function isCapitals(text: string): boolean {
	return text === text.toLocaleUpperCase('vi');
}

/**
 * The backdrop's lines with their proportions. As on a painted backdrop, a short line in capitals
 * stands larger than a long one; the place and date, in small letters, never do.
 */
export function backdropLines(lines: readonly BackdropLine[]): readonly Line[] {
	const plain = lines.map(
		({ text, bold, gapBefore }) =>
			({
				text,
				weight: bold ? STRONG : PLAIN,
				scale: 1,
				gap: gapBefore ? GAP : 0
			}) as const
	);
	const longest = Math.max(...plain.map((line) => widthOf(line.text, line.weight)));
	return plain.map((line) => {
		const room = longest / widthOf(line.text, line.weight);
		return isCapitals(line.text) ? { ...line, scale: Math.min(SWELL, room || 1) } : line;
	});
}
