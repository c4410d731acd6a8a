import type { ControlView } from '#lib/audience/control.ts';
import { remaining } from '#lib/clock/item-clock.ts';
import { lateness } from '#lib/clock/lateness.ts';
import type { Outlook } from '#lib/clock/outlook.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { course } from './course.ts';

/** When a row is due by the plan, and when it must be expected instead, where that differs. */
export type RowTimes = { readonly planned: Instant | null; readonly expected: Instant | null };

type Seen = Pick<ControlView, 'phase' | 'cue' | 'item' | 'turn' | 'rows' | 'outlook'>;

/** Nearer than this the plan still tells it well enough. */
const CLOSE = 2 * MINUTE;

/** The times of every row, in order: on the day the meeting is really held, and as it really goes. */
export function rowTimes(view: Seen, now: Instant): readonly RowTimes[] {
	const { shift } = lateness(view.outlook, now);
	const { here } = course(view);
	let at = beginOfNext(view.outlook, now);
	return view.rows.map((row, index) => {
		const planned = row.from === null ? null : row.from + shift;
		if (at === null || index <= here || row.skipped) return { planned, expected: null };
		const begins = at;
		at += row.left * MINUTE;
		const isClose = planned !== null && Math.abs(begins - planned) < CLOSE;
		return { planned, expected: isClose ? null : begins };
	});
}

/** When the row after the current one begins; null where nobody can say any more. */
function beginOfNext(outlook: Outlook, now: Instant): Instant | null {
	const { late, otherDay } = lateness(outlook, now);
	if (outlook.phase === 'ready') return otherDay ? outlook.start : Math.max(now, outlook.start);
	if (outlook.phase === 'ended' || late === null || !outlook.clock) return null;
	return now + Math.max(0, remaining(outlook.clock, now));
}
