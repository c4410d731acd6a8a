import { paragraphs } from '#lib/script/paragraphs.ts';
import type { ReadCue, ReadLine } from '#lib/script/script.ts';

type Read = Pick<ReadCue, 'id' | 'lines'>;

/** The paragraphs of each cue that are read aloud, as the MC last knew them. */
export type Opened = ReadonlyMap<string, readonly string[]>;

export const NOTHING_OPENED: Opened = new Map();

/** What became different in a cue since the MC knew it. */
export type Difference = {
	/** Keys of the paragraphs that are new or reworded. */
	readonly fresh: ReadonlySet<string>;
	/** What stood there and is to be read no more; what was only reworded is not gone. */
	readonly gone: readonly string[];
};

/** Names a paragraph by what it says and whose voice reads it. */
export function keyOf({ voice }: Pick<ReadLine, 'voice'>, text: string): string {
	return `${voice} ${text}`;
}

/** Remembers a cue when it is first opened. */
export function open(opened: Opened, cue: Read): Opened {
	return opened.has(cue.id) ? opened : accept(opened, cue);
}

/** Takes a cue as it now stands for known. */
export function accept(opened: Opened, cue: Read): Opened {
	return new Map(opened).set(cue.id, keysOf(cue));
}

/** What changed in a cue since it was opened; null when nothing did, or it never was. */
export function differenceOf(opened: Opened, cue: Read): Difference | null {
	const known = opened.get(cue.id);
	if (!known) return null;
	const now = keysOf(cue);
	const fresh = new Set(now.filter((key) => !known.includes(key)));
	const left = new Set(known.filter((key) => !now.includes(key)).map(textOf));
	const gone = [...left].filter((text) => ![...fresh].some((key) => isReworded(text, textOf(key))));
	return fresh.size + left.size > 0 ? { fresh, gone } : null;
}

/** A direction is nobody's words: one more minute for a speaker makes nothing different to be read. */
function isAloud({ kind }: Pick<ReadLine, 'kind'>): boolean {
	return kind === 'spoken';
}

function keysOf({ lines }: Read): readonly string[] {
	return lines
		.filter(isAloud)
		.flatMap((line) => paragraphs(line).map(({ text }) => keyOf(line, text)));
}

function textOf(key: string): string {
	return key.split(' ').slice(1).join(' ');
}

/** Whether two sentences are one, put differently: at least half of their words are the same. */
function isReworded(before: string, after: string): boolean {
	const old = new Set(before.split(' '));
	const words = new Set(after.split(' '));
	const shared = [...words].filter((word) => old.has(word)).length;
	return shared * 2 >= Math.max(old.size, words.size);
}
