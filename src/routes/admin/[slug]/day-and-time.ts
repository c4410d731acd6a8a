import { dayOf } from '#lib/time/calendar.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import type { Instant } from '#lib/time/instant.ts';
import { shortDate } from '#lib/time/official-date.ts';

/** A moment as a note of record has it: "08:05, 24/3/2022". */
export function dayAndTime(at: Instant, zone: string): string {
	return `${clockFace(at, zone)}, ${shortDate(dayOf(at, zone))}`;
}
