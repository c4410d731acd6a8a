import type { Instant } from './instant.ts';

/** The day that a calendar in `zone` shows: "2022-03-24". */
export function dayOf(at: Instant, zone: string): string {
	// Sweden writes dates the way they are kept.
	return new Intl.DateTimeFormat('sv-SE', { timeZone: zone, dateStyle: 'short' }).format(at);
}
