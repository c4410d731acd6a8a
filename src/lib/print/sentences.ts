import type { Segment } from '#lib/script/template.ts';

/** A sentence ends, and with its blank the next begins; "TP. Hồ Chí Minh" is no end. */
const END = /(?<=(?<!\p{Lu})[.!?…;][”’")]*) (?=[\p{Lu}“‘"(])/u;

/**
 * Words parted after whole sentences, each part of at most so many letters: nobody turns a page in
 * the middle of a sentence. A sentence that is longer stays whole.
 */
export function parted(
	segments: readonly Segment[],
	most: number
): readonly (readonly Segment[])[] {
	const parts: Segment[][] = [];
	let filled = most;
	for (const sentence of sentencesOf(segments)) {
		const length = lengthOf(sentence);
		const last = parts.at(-1);
		if (last && filled + length < most) {
			last.push({ kind: 'text', text: ' ' }, ...sentence);
			filled += length + 1;
		} else {
			parts.push([...sentence]);
			filled = length;
		}
	}
	return parts;
}

/** How many letters words have; a name that is missing counts as it stands. */
export function lengthOf(segments: readonly Segment[]): number {
	return segments.reduce((sum, { text }) => sum + text.length, 0);
}

function sentencesOf(segments: readonly Segment[]): readonly (readonly Segment[])[] {
	const sentences: Segment[][] = [[]];
	for (const segment of segments) {
		const [first = '', ...others] = segment.kind === 'text' ? segment.text.split(END) : [];
		sentences.at(-1)?.push(segment.kind === 'text' ? { ...segment, text: first } : segment);
		sentences.push(...others.map((text) => [{ ...segment, text }]));
	}
	return sentences;
}
