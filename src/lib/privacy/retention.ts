import type { Conference } from '#lib/conference/conference.ts';
import type { Phase } from '#lib/run/progress.ts';
import { dayOf, daysAfter } from '#lib/time/calendar.ts';
import type { Instant } from '#lib/time/instant.ts';
import { instantOf } from '#lib/time/zone.ts';

/** How long an office may choose to keep delegates' data, in days (domain.md §4.4). */
export const KEEP_DAYS = { least: 7, most: 180 } as const;

type Kept = Pick<Conference, 'date' | 'zone' | 'privacy'>;

/**
 * The day on which delegates' data is deleted: so many days after the conference. One that is put
 * on record or run after its day has the same days from then, so that nothing goes unannounced.
 * @param lastRunAt when its run was last heard of, 0 for never
 */
export function deletionDay({ date, zone, privacy }: Kept, lastRunAt: Instant): string {
	const lastUse = dayOf(Math.max(privacy.since, lastRunAt), zone);
	return daysAfter(lastUse > date ? lastUse : date, privacy.keepDays);
}

/** Whether what was promised to be deleted is due, and still there. */
export function isDue(conference: Kept, lastRunAt: Instant, now: Instant): boolean {
	const { zone, privacy } = conference;
	const due = instantOf(deletionDay(conference, lastRunAt), '00:00', zone);
	return now >= due && (privacy.purgedAt === null || privacy.purgedAt < due);
}

/** Whether nobody needs delegates' data any more to hold the conference. */
export function isOver(
	{ date, zone }: Pick<Conference, 'date' | 'zone'>,
	phase: Phase,
	now: Instant
): boolean {
	return phase === 'ended' || (phase === 'ready' && dayOf(now, zone) > date);
}
