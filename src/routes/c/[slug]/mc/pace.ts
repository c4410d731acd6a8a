import { elapsed, remaining, type ItemClock } from '#lib/clock/item-clock.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** How an item stands in its time, told calmly: in minutes, and seconds only for the last one. */
export type Pace =
	| { readonly kind: 'going'; readonly minutes: number; readonly planned: number }
	| { readonly kind: 'last-minute'; readonly seconds: number }
	| { readonly kind: 'over'; readonly minutes: number };

/** The pace of an item's clock. */
export function paceOf(clock: ItemClock, now: Instant): Pace {
	const minutes = Math.floor(elapsed(clock, now) / MINUTE);
	const left = remaining(clock, now);
	// What was given no time cannot run over it.
	if (clock.minutes === 0) return { kind: 'going', minutes, planned: 0 };
	if (left <= 0) return { kind: 'over', minutes: Math.floor(-left / MINUTE) + 0 };
	if (left <= MINUTE) return { kind: 'last-minute', seconds: Math.ceil(left / 1000) };
	return { kind: 'going', minutes, planned: clock.minutes };
}
