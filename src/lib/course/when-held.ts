import type { Stay } from '#lib/run/progress.ts';
import { SLIP, type Span } from './span.ts';

/**
 * When an item was held, in order. What a slip cut in two is one, and what was only slipped into was
 * not held, unless that is all there was of it: a step too far, put right by the next, is no business
 * of the meeting.
 */
export function whenHeld(stays: readonly Stay[], item: string): readonly Span[] {
	const spans = stays.filter((stay) => stay.item === item).reduce(join, []);
	const held = spans.filter(({ from, to }) => to === null || to - from >= SLIP);
	return held.length > 0 ? held : spans;
}

function join(spans: readonly Span[], { from, to }: Span): readonly Span[] {
	const last = spans.at(-1);
	if (!last || last.to === null || from - last.to >= SLIP) return [...spans, { from, to }];
	return [...spans.slice(0, -1), { from: last.from, to }];
}
