import type { Conference } from '#lib/conference/conference.ts';
import { dayOf } from '#lib/time/calendar.ts';
import type { Instant } from '#lib/time/instant.ts';

/** The day on which it was really held; until it began, the day it is planned for. */
export function dayHeld(
	{ date, zone }: Pick<Conference, 'date' | 'zone'>,
	startedAt: Instant | null
): string {
	return startedAt === null ? date : dayOf(startedAt, zone);
}
