import type { PublicView } from '#lib/audience/public.ts';
import type { Instant } from '#lib/time/instant.ts';

/** The day of the conference, for somebody who has not come: ahead of them, here, or over. */
export type Day = 'ahead' | 'here' | 'over';

/**
 * Where the day stands. Nobody is told that they have not checked in before they could.
 * @param opensAt when the doors open
 */
export function dayAt({ phase }: Pick<PublicView, 'phase'>, opensAt: Instant, now: Instant): Day {
	if (phase === 'ended') return 'over';
	if (phase !== 'ready') return 'here';
	return now < opensAt ? 'ahead' : 'here';
}
