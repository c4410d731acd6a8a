import type { Instant } from './instant.ts';

/** The day that a calendar in `zone` shows: "2022-03-24". */
export function dayOf(at: Instant, zone: string): string {
	// Sweden writes dates the way they are kept.
	return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}

/** The day so many days after another: 30 after "2022-04-22" is "2022-05-22". */
export function daysAfter(date: string, days: number): string {
	const day = new Date(`${date}T00:00:00Z`);
	day.setUTCDate(day.getUTCDate() + days);
	return day.toISOString().slice(0, 10);
}
