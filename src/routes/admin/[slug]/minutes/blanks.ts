import { BLANK, type Passage } from '#lib/minutes/passage.ts';

/** A part of a line: words, or a blank to be filled in. */
export type Part = { readonly text: string; readonly isBlank: boolean };

/** A line taken apart where it has blanks. */
export function partsOf(text: string): readonly Part[] {
	return text
		.split(BLANK)
		.flatMap((words, index) => [
			...(index > 0 ? [{ text: BLANK, isBlank: true }] : []),
			...(words === '' ? [] : [{ text: words, isBlank: false }])
		]);
}

/** How many places are left for a person to write in; lines under one another are one place. */
export function blanksIn(passages: readonly Passage[]): number {
	return passages.reduce((count, passage) => count + blanksOf(passage), 0);
}

function blanksOf(passage: Passage): number {
	if (passage.kind === 'room') return 1;
	if (passage.kind === 'letterhead') return countIn(passage.number);
	return 'text' in passage ? countIn(passage.text) : 0;
}

function countIn(text: string): number {
	return partsOf(text).filter(({ isBlank }) => isBlank).length;
}
