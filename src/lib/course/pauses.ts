import type { RunEvent } from '#lib/run/event.ts';
import { evolve } from '#lib/run/evolve.ts';
import type { Progress } from '#lib/run/progress.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import type { Instant } from '#lib/time/instant.ts';

/** The meeting stood still during an item: which entry began it and which ended it; null: it still does. */
export type Pause<Entry> = {
	readonly item: string;
	readonly began: Entry;
	readonly ended: Entry | null;
};

/**
 * When the meeting stood still, in order.
 * @param log what of it was not taken back, the oldest entry first
 */
export function pausesOf<Entry extends { readonly event: RunEvent }>(
	log: readonly Entry[]
): readonly Pause<Entry>[] {
	const pauses: Pause<Entry>[] = [];
	let run = NEW_RUN;
	for (const entry of log) {
		const { pausedAt: wasPaused } = run.progress;
		run = evolve(run, entry.event);
		const { pausedAt, item } = run.progress;
		const last = pauses.at(-1);
		if (wasPaused === null && pausedAt !== null && item !== null) {
			pauses.push({ item, began: entry, ended: null });
		} else if (wasPaused !== null && pausedAt === null && last) {
			pauses.splice(-1, 1, { ...last, ended: entry });
		}
	}
	return pauses;
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
