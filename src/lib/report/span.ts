import type { Progress } from '#lib/run/progress.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** A time without a break. */
export type Span = { readonly from: Instant; readonly to: Instant };

/** Milliseconds that a press too many and the way back may take: no time of an item's own. */
const SLIP = MINUTE / 2;

/**
 * When an item was really on, in order, the last time up to `now` while it still is. What a slip cut
 * in two is one, and a slip into an item that had its time before or after is none of its times.
 */
export function spansOf(
	{ stays }: Pick<Progress, 'stays'>,
	item: string,
	now: Instant
): readonly Span[] {
	const joined = stays
		.filter((stay) => stay.item === item)
		.reduce<readonly Span[]>((spans, { from, to }) => {
			const end = Math.max(from, to ?? now);
			const last = spans.at(-1);
			if (!last || from - last.to >= SLIP) return [...spans, { from, to: end }];
			return [...spans.slice(0, -1), { from: last.from, to: end }];
		}, []);
	const lasting = joined.filter(({ from, to }) => to - from >= SLIP);
	return lasting.length > 0 ? lasting : joined;
}

/** Milliseconds an item stood paused up to `now`. */
export function pausedIn(
	{ stays, pausedAt }: Pick<Progress, 'stays' | 'pausedAt'>,
	item: string,
	now: Instant
): number {
	return stays
		.filter((stay) => stay.item === item)
		.reduce((time, { to, paused }) => {
			const sinceNow = to === null && pausedAt !== null ? Math.max(0, now - pausedAt) : 0;
			return time + paused + sinceNow;
		}, 0);
}
