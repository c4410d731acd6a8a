import type { Stay } from '#lib/run/progress.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** An unbroken length of time; it has no end as long as it goes on. */
export type Span = { readonly from: Instant; readonly to: Instant | null };

/**
 * When an item was held. What was left for less than a minute was not left, and what was looked at
 * for less was not held, unless that is all there was of it: a step too far, put right by the next, is
 * no business of the meeting.
 */
export function whenHeld(stays: readonly Stay[], item: string): readonly Span[] {
	const spans = stays.filter((stay) => stay.item === item).reduce(join, []);
	const held = spans.filter(({ from, to }) => to === null || to - from >= MINUTE);
	return held.length > 0 ? held : spans;
}

function join(spans: readonly Span[], { from, to }: Span): readonly Span[] {
	const last = spans.at(-1);
	if (!last || last.to === null || from - last.to >= MINUTE) return [...spans, { from, to }];
	return [...spans.slice(0, -1), { from: last.from, to }];
}
