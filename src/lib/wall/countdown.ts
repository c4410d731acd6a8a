import { minutesFace } from '#lib/clock/speaking-pace.ts';
import type { Instant } from '#lib/time/instant.ts';

/** Minutes and seconds left, "09:05"; a second that has begun counts, so 00:00 is the moment itself. */
export function countdown(until: Instant, at: Instant): string {
	return minutesFace(Math.max(0, Math.ceil((until - at) / 1000)));
}
