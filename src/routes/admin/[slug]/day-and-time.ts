import { clockFace } from '#lib/time/clock-face.ts';
import type { Instant } from '#lib/time/instant.ts';

/** A moment as a note of record has it: "08:05, 24/3/2022". */
export function dayAndTime(at: Instant, zone: string): string {
	const day = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		day: 'numeric',
		month: 'numeric',
		year: 'numeric'
	}).format(at);
	return `${clockFace(at, zone)}, ${day}`;
}
