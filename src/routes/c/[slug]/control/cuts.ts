import type { ControlView, DeskRow } from '#lib/audience/control.ts';
import { elapsed } from '#lib/clock/item-clock.ts';
import { proposeCuts, proposeReturns, type Cut } from '#lib/clock/cuts.ts';
import { lateness } from '#lib/clock/lateness.ts';
import type { Outlook } from '#lib/clock/outlook.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { course } from './course.ts';

type Seen = Pick<ControlView, 'phase' | 'cue' | 'item' | 'turn' | 'rows' | 'outlook'>;

/** How far the day is off, and what could be done about it: minutes taken, or given back. */
export type Advice = {
	readonly kind: 'cut' | 'give-back';
	/** Minutes late or early. */
	readonly off: number;
	readonly changes: readonly Cut[];
};

/** Minutes late from which the desk speaks of making up for it. */
const LATE = 2;
/** Minutes early from which minutes that were taken could be given back. */
const EARLY = 5;
/** An advice that was closed comes back when things are so many minutes worse. */
const WORSE = 5;

/** What the desk advises as things stand; null while there is nothing worth saying. */
export function adviceFor(view: Seen, now: Instant): Advice | null {
	const { late } = lateness(view.outlook, now);
	if (late === null || (view.phase !== 'running' && view.phase !== 'paused')) return null;
	if (late >= LATE) return { kind: 'cut', off: late, changes: cutsFor(view, now, late) };
	if (late > -EARLY) return null;
	const changes = proposeReturns(takenFrom(ahead(view)), -late);
	return changes.length > 0 ? { kind: 'give-back', off: -late, changes } : null;
}

/** Whether an advice is still the one that was closed, or little more than that. */
export function isClosed(advice: Advice, closed: Advice | null): boolean {
	return closed?.kind === advice.kind && advice.off < closed.off + WORSE;
}

function cutsFor(view: Seen, now: Instant, late: number): readonly Cut[] {
	return proposeCuts(
		ahead(view).map((row) => {
			const spent =
				row.id === view.item ? spentNow(view.outlook, now) : Math.max(0, row.minutes - row.left);
			return {
				item: row.id,
				kind: row.kind,
				flexible: row.flexible,
				left: Math.max(0, row.minutes - spent),
				least: Math.max(0, row.least - spent)
			};
		}),
		late
	);
}

function takenFrom(rows: readonly DeskRow[]): readonly Cut[] {
	return rows
		.filter((row) => row.flexible)
		.map(({ id, adjusted }) => ({ item: id, minutes: -adjusted }));
}

/** The current row and those to come. */
function ahead(view: Seen): readonly DeskRow[] {
	const { here } = course(view);
	return view.rows.slice(Math.max(0, here)).filter((row) => !row.skipped);
}

/** Minutes the current item has used, a minute begun counting whole. */
function spentNow({ clock }: Outlook, now: Instant): number {
	return clock ? Math.ceil(elapsed(clock, now) / MINUTE) : 0;
}
