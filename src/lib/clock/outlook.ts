import type { Agenda } from '#lib/agenda/agenda.ts';
import { timeSpent, type Phase, type Progress } from '#lib/run/progress.ts';
import { runSheet, type Row } from '#lib/run/run-sheet.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { itemClock, remaining, type ItemClock } from './item-clock.ts';
import { plannedEnd } from './schedule.ts';

/** All a browser needs to tell, at any moment, how the day stands against the plan. */
export type Outlook = {
	readonly phase: Phase;
	readonly start: Instant;
	readonly plannedEnd: Instant;
	/** The current item's clock; null before the start and after the end. */
	readonly clock: ItemClock | null;
	/** Milliseconds the items after the current one still need. */
	readonly later: number;
	readonly startedAt: Instant | null;
	readonly endedAt: Instant | null;
};

/** The outlook of a run against its agenda. */
export function outlook(agenda: Agenda, progress: Progress, start: Instant): Outlook {
	const rows = runSheet(agenda, progress);
	const here = rows.findIndex((row) => row.item.id === progress.item);
	const current = rows[here];
	return {
		phase: progress.phase,
		start,
		plannedEnd: plannedEnd(agenda, start),
		clock:
			current && progress.phase !== 'ended'
				? itemClock(progress, current.item.id, current.minutes)
				: null,
		later: rows.slice(here + 1).reduce((sum, row) => sum + timeStillNeeded(row, progress), 0),
		startedAt: progress.startedAt,
		endedAt: progress.endedAt
	};
}

/** Milliseconds an item that is not current still needs. */
export function timeStillNeeded(row: Row, progress: Progress): number {
	if (row.skipped) return 0;
	return Math.max(0, row.minutes * MINUTE - timeSpent(progress, row.item.id, 0));
}

/** When the programme will close if every remaining item keeps to its minutes. */
export function predictedEnd(outlook: Outlook, now: Instant): Instant {
	if (outlook.endedAt !== null) return outlook.endedAt;
	if (outlook.phase === 'ready') return Math.max(now, outlook.start) + outlook.later;
	const left = outlook.clock ? Math.max(0, remaining(outlook.clock, now)) : 0;
	return now + left + outlook.later;
}
