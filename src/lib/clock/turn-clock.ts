import { turnTime, type Progress } from '#lib/run/progress.ts';
import type { ItemClock } from './item-clock.ts';

/** The clock of somebody's turn as things stand: it runs on over several stays, and never in a pause. */
export function turnClock(progress: Progress, turn: string, minutes: number): ItemClock {
	const stay = progress.stays.findLast((each) => each.turn === turn && each.to === null);
	if (!stay || progress.pausedAt !== null) {
		return { minutes, spent: turnTime(progress, turn, progress.pausedAt ?? 0), since: null };
	}
	return { minutes, spent: turnTime(progress, turn, stay.from), since: stay.from };
}
