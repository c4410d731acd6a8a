import { finder, plainly } from './mention.ts';
import type { Protocol } from './protocol.ts';

/** How high the body stands that a person belongs to. */
export type Level = {
	/** Its line in the table, 0 the highest; null when neither they nor the conference name one. */
	readonly level: number | null;
	/** The word it was read from; '' when they name none and are taken to be of the conference's. */
	readonly body: string;
};

/** Words that hold the name of a level and mean none: "Bảo hiểm Xã hội" belongs to no xã. */
const NO_LEVEL = ['xã hội', 'hợp tác xã', 'nông thôn'];

/** "Q.5", "P6": only before a number is it sure what the letter stands for. */
const NUMBERED = /(?<![\p{L}\p{M}\d])([qp])\.? ?(?=\d)/giu;

/**
 * Prepares the table to read the level from titles written `plainly`. Of several bodies the lowest
 * counts: those above it say where it lies, or who else somebody sits with, as "Quận ủy viên, Bí thư
 * Đảng ủy Phường 6". Whoever names none is of the level of `area`, the conference's own: a pagoda's
 * Trụ trì or a company's Giám đốc stands among its equals by post, not after every ward.
 */
export function levelReader(levels: Protocol['levels'], area: string): (title: string) => Level {
	const find = finder([...levels, NO_LEVEL]);
	const lowest = (title: string) =>
		find(title.replace(NUMBERED, writtenOut))
			.filter(({ line }) => line < levels.length)
			.toSorted((one, other) => other.line - one.line)[0];
	const own = lowest(plainly(area))?.line ?? null;
	return (title) => {
		const body = lowest(title);
		return body ? { level: body.line, body: body.word } : { level: own, body: '' };
	};
}

function writtenOut(_: string, letter: string): string {
	return letter.toLowerCase() === 'q' ? 'Quận ' : 'Phường ';
}
