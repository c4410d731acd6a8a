import type { Span } from './block.ts';
import { NBSP } from '#lib/text/tie-numbers.ts';
import type { Metrics } from './metrics.ts';

/** A stretch of a word in one style. */
export type Part = Span & { readonly width: number };

/** What is never torn apart at the end of a line, unless it alone is wider than the line. */
export type Word = {
	readonly parts: readonly Part[];
	readonly width: number;
	/** The space before it. */
	readonly space: Part | null;
	/** A new line begins with it. */
	readonly breaks: boolean;
};

/** A letter with the marks that stand on it. */
const LETTER = /\P{M}\p{M}*/gu;

/** The words of a paragraph; only plain spaces and line breaks part them. */
export function wordsOf(spans: readonly Span[], metrics: Metrics): readonly Word[] {
	const words: Word[] = [];
	let parts: Part[] = [];
	let space: Part | null = null;
	let breaks = false;
	const close = () => {
		if (parts.length > 0 || breaks) words.push({ parts, width: widthOf(parts), space, breaks });
		parts = [];
		space = null;
		breaks = false;
	};
	for (const span of spans) {
		for (const text of span.text.split(/([ \n])/)) {
			if (text === '') continue;
			if (text !== ' ' && text !== '\n') {
				parts.push(measured(span, text, metrics));
				continue;
			}
			close();
			if (text === '\n') breaks = true;
			else space = measured(span, ' ', metrics);
		}
	}
	close();
	return words;
}

/** A word too wide for a line in pieces: what is tied parts first, then letters, so that none is lost. */
export function cut(word: Word, width: number, metrics: Metrics): readonly Word[] {
	if (word.width <= width) return [word];
	if (!isTied(word)) return cutLetters(word, width, metrics);
	return untied(word, metrics).flatMap((each) => cut(each, width, metrics));
}

/** What was tied as the words it was tied from. */
export function untied(word: Word, metrics: Metrics): readonly Word[] {
	if (!isTied(word)) return [word];
	const plain = word.parts.map((part) => ({ ...part, text: part.text.replaceAll(NBSP, ' ') }));
	const [first, ...others] = wordsOf(plain, metrics);
	return first ? [{ ...first, space: word.space, breaks: word.breaks }, ...others] : [];
}

function isTied({ parts }: Word): boolean {
	return parts.some(({ text }) => text.includes(NBSP));
}

function cutLetters(word: Word, width: number, metrics: Metrics): readonly Word[] {
	const pieces: Span[][] = [[]];
	let filled = 0;
	for (const part of word.parts) {
		for (const letter of part.text.match(LETTER) ?? []) {
			const each = metrics.advance(part.face, letter) * part.size;
			if (filled + each > width && filled > 0) {
				pieces.push([]);
				filled = 0;
			}
			grow(pieces.at(-1) ?? [], part, letter);
			filled += each;
		}
	}
	return pieces.map((spans, index) => {
		const parts = spans.map((each) => measured(each, each.text, metrics));
		const isFirst = index === 0;
		return {
			parts,
			width: widthOf(parts),
			space: isFirst ? word.space : null,
			breaks: isFirst ? word.breaks : true
		};
	});
}

/** Puts a letter at the end of what has its style, or begins a new stretch. */
function grow(spans: Span[], style: Span, letter: string): void {
	const last = spans.at(-1);
	if (last && isSameStyle(last, style)) {
		spans[spans.length - 1] = { ...last, text: last.text + letter };
	} else {
		spans.push({ ...style, text: letter });
	}
}

/** Whether two stretches can be set in one go. */
export function isSameStyle(some: Span, other: Span): boolean {
	return some.face === other.face && some.size === other.size && some.ink === other.ink;
}

/** Words in a style, and how far they reach. */
export function measured({ face, size, ink }: Span, words: string, metrics: Metrics): Part {
	const text = metrics.drawable(face, words);
	return { text, face, size, ink, width: metrics.advance(face, text) * size };
}

function widthOf(parts: readonly Part[]): number {
	return parts.reduce((sum, { width }) => sum + width, 0);
}
