import * as v from 'valibot';
import { isDate } from '#lib/time/zone.ts';

/** A day of the calendar, yyyy-mm-dd. */
export const date = v.pipe(v.string(), v.check(isDate));

/** A time of day, HH:MM. */
export const time = v.pipe(v.string(), v.regex(/^([01]\d|2[0-3]):[0-5]\d$/));
