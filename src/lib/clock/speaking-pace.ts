import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { remaining, type ItemClock } from './item-clock.ts';

/** How a speaker stands in their time, in whole seconds: those left, or those they are over. */
export type SpeakingPace = {
	/** Plenty of time, the last minute, over. */
	readonly kind: 'calm' | 'closing' | 'over';
	readonly seconds: number;
};

/**
 * The pace of a speaker's clock. A second that has begun counts as left, so that the clock reads
 * 01:00 when the sign of the last minute comes, and 00:00 is the moment itself.
 */
export function speakingPace(clock: ItemClock, now: Instant): SpeakingPace {
	const left = remaining(clock, now);
	if (left <= 0) return { kind: 'over', seconds: Math.floor(-left / 1000) + 0 };
	return { kind: left <= MINUTE ? 'closing' : 'calm', seconds: Math.ceil(left / 1000) };
}

/** "06:59", "00:07": seconds as minutes and seconds. */
export function minutesFace(seconds: number): string {
	const two = (part: number) => String(part).padStart(2, '0');
	return `${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`;
}
