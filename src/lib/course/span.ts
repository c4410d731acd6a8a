import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** An unbroken time; it has no end as long as it goes on. */
export type Span = { readonly from: Instant; readonly to: Instant | null };

/** One whose end is known. */
export type ClosedSpan = Span & { readonly to: Instant };

/**
 * What was shorter is not told: a press too many, and the way back. Papers tell hours and minutes,
 * and what took less than one could only be told as having taken none.
 */
export const SLIP = MINUTE;

/** A span as it is so far. */
export function soFar({ from, to }: Span, now: Instant): ClosedSpan {
	return { from, to: to ?? Math.max(from, now) };
}
