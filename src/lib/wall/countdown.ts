import type { Instant } from '#lib/time/instant.ts';

/** Minutes and seconds left, "09:05"; a second that has begun counts, so 00:00 is the moment itself. */
export function countdown(until: Instant, at: Instant): string {
	const seconds = Math.max(0, Math.ceil((until - at) / 1000));
	const two = (part: number) => String(part).padStart(2, '0');
	return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
