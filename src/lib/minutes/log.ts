import { isUndoable, type RunEvent } from '#lib/run/event.ts';
import type { Instant } from '#lib/time/instant.ts';

/** A line of the run's log, as it is kept. */
export type LogEntry = {
	readonly seq: number;
	readonly at: Instant;
	/** The grant of whoever asked for it. */
	readonly actor: string;
	readonly event: RunEvent;
};

/** What of a log still stands, oldest first: what was taken back is left out, and so is the taking back. */
export function standing(log: readonly LogEntry[]): readonly LogEntry[] {
	const kept: LogEntry[] = [];
	for (const entry of log) {
		if (entry.event.type !== 'undone') {
			kept.push(entry);
			continue;
		}
		const last = kept.findLastIndex(({ event }) => isUndoable(event));
		if (last >= 0) kept.splice(last, 1);
	}
	return kept;
}

/** The step that was taken at an instant: it came to a cue, or ended the meeting. */
export function stepAt(log: readonly LogEntry[], at: Instant): LogEntry | undefined {
	return log.findLast((entry) => entry.at === at && isStep(entry.event));
}

/** Whether an event left what was current: it came to another cue, or ended the meeting. */
export function isStep(event: RunEvent): boolean {
	if (event.type === 'skipped') return event.then !== null;
	return event.type === 'started' || event.type === 'moved' || event.type === 'ended';
}
