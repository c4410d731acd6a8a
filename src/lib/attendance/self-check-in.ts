import { startsAt, type Conference } from '#lib/conference/conference.ts';
import type { Progress } from '#lib/run/progress.ts';
import { dayOf } from '#lib/time/calendar.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** Whether delegates may check themselves in: not at all, not yet, now, or no longer. */
export type Opening = 'off' | 'soon' | 'open' | 'over';

/** Nobody is in the hall earlier than this before the start, in milliseconds. */
const AHEAD = 180 * MINUTE;

/** When delegates may begin to check themselves in. */
export function opensAt(conference: Pick<Conference, 'date' | 'time' | 'zone'>): Instant {
	return startsAt(conference) - AHEAD;
}

/**
 * Whether they may now: from three hours before the start until the conference has ended, or the day
 * on which it began has: somebody may forget to say that it is over.
 */
export function opening(
	conference: Pick<Conference, 'selfCheckIn' | 'form' | 'date' | 'time' | 'zone'>,
	{ phase, startedAt }: Pick<Progress, 'phase' | 'startedAt'>,
	now: Instant
): Opening {
	if (!conference.selfCheckIn || conference.form === 'written') return 'off';
	const isPast =
		startedAt !== null && dayOf(now, conference.zone) > dayOf(startedAt, conference.zone);
	if (phase === 'ended' || isPast) return 'over';
	return now < opensAt(conference) ? 'soon' : 'open';
}
