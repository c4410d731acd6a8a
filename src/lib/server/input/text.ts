import * as v from 'valibot';
import { cleanLine, cleanText } from '#lib/text/clean.ts';
import { LIMITS } from '#lib/text/limits.ts';

/** One line of typed text, cleaned; may be empty. */
export const line = (limit: number) =>
	v.pipe(v.string(), v.maxLength(limit * 4), v.transform(cleanLine), v.maxLength(limit));

/** One line that must say something: a letter or a figure at least. */
export const words = (limit: number) => v.pipe(line(limit), v.regex(/[\p{L}\p{N}]/u));

/** The name of a fact, as a script line writes it between braces. */
export const factName = v.pipe(line(LIMITS.name), v.regex(/^\p{L}[\p{L}\p{N} ]*$/u));

/** Text over several lines, cleaned; may be empty. */
export const prose = (limit: number) =>
	v.pipe(v.string(), v.maxLength(limit * 4), v.transform(cleanText), v.maxLength(limit));

/** Prose that must say something. */
export const someProse = (limit: number) => v.pipe(prose(limit), v.minLength(1));

/** The longest id of a thing, in characters. */
const LONGEST_ID = 80;

/** The id of an item, line, speaker or person. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]+$/), v.maxLength(LONGEST_ID));

/** The id of a cue as it is laid out: its own, a full stop, and whose turn it is. */
export const laidOutId = v.pipe(
	v.string(),
	v.regex(/^[A-Za-z0-9._-]+$/),
	v.maxLength(LONGEST_ID + 1 + LONGEST_ID)
);

/** The id of a cue in the script: what follows a full stop tells whose turn it is when it is repeated. */
export const cueId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{1,40}$/));

/** The id a caller gives a write, so that a retry is recognised. */
export const requestId = v.pipe(v.string(), v.uuid());

/** Whether no id is named twice: a page could not tell such things apart. */
export function areDistinct(ids: readonly string[]): boolean {
	return new Set(ids).size === ids.length;
}

/** Whole minutes of an item: up to a working day. */
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600));
