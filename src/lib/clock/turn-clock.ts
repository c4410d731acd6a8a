import { turnTime, type Progress } from '#lib/run/progress.ts';
import type { ItemClock } from './item-clock.ts';

/**
 * The clock of somebody's turn as things stand: it runs on over several stays, and never in a pause.
 * What was taken before it was begun anew does not count.
 */
export function turnClock(progress: Progress, turn: string, minutes: number): ItemClock {
	const { stays, pausedAt, floor } = progress;
	const uncounted = Object.hasOwn(floor.uncounted, turn) ? (floor.uncounted[turn] ?? 0) : 0;
	const stay = stays.findLast((each) => each.turn === turn && each.to === null);
	if (!stay || pausedAt !== null) {
		return { minutes, spent: turnTime(progress, turn, pausedAt ?? 0) - uncounted, since: null };
	}
	return { minutes, spent: turnTime(progress, turn, stay.from) - uncounted, since: stay.from };
}
