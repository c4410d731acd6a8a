import { CODE_LENGTH } from '#lib/attendance/pass.ts';

/** A key going down, as the browser tells it. */
export type Stroke = {
	readonly key: string;
	readonly code: string;
	readonly shift: boolean;
	readonly control: boolean;
	/** An input method has the key: only its place on the keyboard can be believed. */
	readonly composing: boolean;
	/** Milliseconds, on a clock that only grows. */
	readonly at: number;
};

/** Keys that came without a silence between them. */
export type Burst = {
	readonly text: string;
	/** Whose keys they are: a person's as long as nothing else is sure; ended by the scanner's Enter. */
	readonly phase: 'typed' | 'scanned' | 'ended';
	/** When its first key came. */
	readonly since: number | null;
	/** When the last key came. */
	readonly at: number;
	/** When the last figures came, at most as many as it takes to know a scanner. */
	readonly figures: readonly number[];
};

/** What follows from a key, or from a silence. */
export type Step = {
	readonly burst: Burst;
	/** A text that is complete, or null. */
	readonly read: string | null;
	/** The key is a scanner's, and nobody else may have it. */
	readonly isScanners: boolean;
};

/** Milliseconds without a key that end a burst: a scanner with no Enter behind its text is done. */
export const SILENCE = 100;
/** A scanner sends its figures less than this many milliseconds apart; no hand keeps that up for eight. */
const FAST = 50;
/** Stands for a key an input method has hidden: no figure, and that is enough to know. */
const HIDDEN = '·';

/** Nothing has been typed. */
export const QUIET: Burst = {
	text: '',
	phase: 'typed',
	since: null,
	at: -Infinity,
	figures: []
};

/**
 * Takes a key into the burst. A scanner that is a keyboard (domain.md §6.13) is known by its pace: as
 * many figures as the shorter of ours has, quicker than a person types. Enter, Tab and line feed end
 * its text; in the middle of what a person types they mean what they always mean.
 */
export function take(burst: Burst, stroke: Stroke): Step {
	const { burst: before, read } = rest(burst, stroke.at);
	if (isEnd(stroke)) return end(before, stroke.at, read);
	const after = grown(before, stroke);
	return { burst: after, read, isScanners: after.phase === 'scanned' };
}

/** Ends the burst if no key has come for so long that it is over. */
export function rest(burst: Burst, now: number): Step {
	if (now - burst.at < SILENCE) return { burst, read: null, isScanners: false };
	return { burst: QUIET, read: burst.phase === 'scanned' ? burst.text : null, isScanners: false };
}

function end(burst: Burst, at: number, before: string | null): Step {
	if (burst.phase === 'typed') return { burst: QUIET, read: before, isScanners: false };
	const read = burst.phase === 'scanned' ? burst.text : before;
	// A line feed behind the Enter belongs to it.
	return { burst: { ...QUIET, phase: 'ended', since: burst.since, at }, read, isScanners: true };
}

function grown(burst: Burst, stroke: Stroke): Burst {
	const figure = figureOf(stroke);
	const typed = figure ?? letterOf(stroke);
	if (typed === '') return { ...burst, at: stroke.at };
	const { text, phase, since, figures } = burst.phase === 'ended' ? QUIET : burst;
	const last = figure === null ? figures : [...figures, stroke.at].slice(-CODE_LENGTH);
	return {
		text: typed === '\b' ? text.slice(0, -1) : text + typed,
		phase: phase === 'scanned' || isFast(last) ? 'scanned' : 'typed',
		since: since ?? stroke.at,
		at: stroke.at,
		figures: last
	};
}

function isFast(figures: readonly number[]): boolean {
	const [first, last] = [figures[0] ?? 0, figures.at(-1) ?? 0];
	return figures.length === CODE_LENGTH && last - first < FAST * (CODE_LENGTH - 1);
}

/** The figure a key stands for. Some layouts have letters there, and an input method hides all but the place. */
function figureOf({ key, code, shift, control }: Stroke): string | null {
	if (control) return null;
	if (/^\d$/.test(key)) return key;
	return shift ? null : (/^(?:Digit|Numpad)(\d)$/.exec(code)?.[1] ?? null);
}

/** What another key adds to the text: a letter, a step back, or nothing (Shift and the like). */
function letterOf({ key, code, control, composing }: Stroke): string {
	if (control) return '';
	if (key === 'Backspace' || code === 'Backspace') return '\b';
	if (key.length === 1 && !composing) return key;
	const isHidden = (composing && !/^(Shift|Caps)/.test(code)) || key === 'Dead';
	return isHidden ? HIDDEN : '';
}

function isEnd({ key, code, control }: Stroke): boolean {
	if (control) return code === 'KeyJ' || key.toLowerCase() === 'j';
	return /^(Enter|Tab)$/.test(key) || /^(Enter|NumpadEnter|Tab)$/.test(code);
}
