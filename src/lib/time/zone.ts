import { DateTime } from 'luxon';
import type { Instant } from './instant.ts';

/**
 * The instant at which a wall clock in `zone` shows `date` and `time`.
 * @throws RangeError when they name no such moment; validate input first.
 */
export function instantOf(date: string, time: string, zone: string): Instant {
	const moment = DateTime.fromISO(`${date}T${time}`, { zone });
	if (!moment.isValid) throw new RangeError(`no such moment: ${date} ${time} ${zone}`);
	return moment.toMillis();
}

/** Whether `date` (yyyy-mm-dd) is a day of the calendar. */
export function isDate(date: string): boolean {
	return /^\d{4}-\d{2}-\d{2}$/.test(date) && DateTime.fromISO(date).isValid;
}
