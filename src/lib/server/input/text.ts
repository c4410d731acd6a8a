import * as v from 'valibot';
import { cleanLine, cleanText } from '#lib/text/clean.ts';

/** The longest texts taken in, in characters; documented in docs/limits.md. */
export const LIMITS = { name: 200, title: 300, message: 500, note: 4000, line: 6000 } as const;

/** One line of typed text, cleaned; may be empty. */
export const line = (limit: number) =>
	v.pipe(v.string(), v.maxLength(limit * 4), v.transform(cleanLine), v.maxLength(limit));

/** One line that must say something. */
export const words = (limit: number) => v.pipe(line(limit), v.minLength(1));

/** Text over several lines, cleaned; may be empty. */
export const prose = (limit: number) =>
	v.pipe(v.string(), v.maxLength(limit * 4), v.transform(cleanText), v.maxLength(limit));

/** Prose that must say something. */
export const someProse = (limit: number) => v.pipe(prose(limit), v.minLength(1));

/** The id of an item, cue, line or person. */
export const id = v.pipe(v.string(), v.regex(/^[A-Za-z0-9._-]{1,80}$/));

/** The id a caller gives a write, so that a retry is recognised. */
export const requestId = v.pipe(v.string(), v.uuid());

/** Whole minutes of an item: up to a working day. */
export const minutes = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(600));
