import { timeSpent, type Progress } from '#lib/run/progress.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** An item's clock as a value a browser can run by itself: no tick is ever sent. */
export type ItemClock = {
	readonly minutes: number;
	/** Milliseconds spent before `since`. */
	readonly spent: number;
	/** When it was last set going; null while it stands. */
	readonly since: Instant | null;
};

/** The clock of an item as things stand. */
export function itemClock(progress: Progress, item: string, minutes: number): ItemClock {
	const stay = progress.stays.findLast((each) => each.item === item && each.to === null);
	if (!stay || progress.pausedAt !== null) {
		return { minutes, spent: timeSpent(progress, item, progress.pausedAt ?? 0), since: null };
	}
	return { minutes, spent: timeSpent(progress, item, stay.from), since: stay.from };
}

/** Milliseconds an item has taken. */
export function elapsed(clock: ItemClock, now: Instant): number {
	return clock.spent + (clock.since === null ? 0 : Math.max(0, now - clock.since));
}

/** Milliseconds it has left; negative once it runs over. */
export function remaining(clock: ItemClock, now: Instant): number {
	return clock.minutes * MINUTE - elapsed(clock, now);
}

/** Calm colours: plenty of time, the last tenth (at least a minute), over. */
export function mood(clock: ItemClock, now: Instant): 'calm' | 'closing' | 'over' {
	const left = remaining(clock, now);
	if (left < 0) return 'over';
	return left <= Math.max(MINUTE, clock.minutes * MINUTE * 0.1) ? 'closing' : 'calm';
}
