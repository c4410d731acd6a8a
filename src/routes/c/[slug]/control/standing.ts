import type { ControlView } from '#lib/audience/control.ts';
import { elapsed } from '#lib/clock/item-clock.ts';
import { proposeCuts, type Cut } from '#lib/clock/cuts.ts';
import { predictedEnd, type Outlook } from '#lib/clock/outlook.ts';
import { wholeMinutes } from '#lib/time/clock-face.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { course } from './course.ts';

type Seen = Pick<ControlView, 'phase' | 'cue' | 'item' | 'rows' | 'outlook'>;

/** How the day stands against the plan. */
export type Standing = {
	readonly plannedEnd: Instant;
	readonly predictedEnd: Instant;
	/** Whole minutes late, negative when early; null when there is nothing to compare with yet. */
	readonly late: number | null;
	/** The run is held on another day than planned: a rehearsal the evening before. */
	readonly otherDay: boolean;
};

/** Further than this from the planned start is another day. */
const HALF_A_DAY = 12 * 60 * MINUTE;
/** Minutes late from which the desk speaks of making up for it. */
export const NOTICEABLE = 2;

/** How the day stands; on another day the plan is taken to begin when the run did. */
export function standing(
	{ outlook, rows }: Pick<Seen, 'outlook' | 'rows'>,
	now: Instant
): Standing {
	const began = startOf(rows);
	const moved = (began ?? now) - outlook.start;
	const otherDay = Math.abs(moved) > HALF_A_DAY;
	if (otherDay && began === null) {
		const { plannedEnd } = outlook;
		return { plannedEnd, predictedEnd: plannedEnd, late: null, otherDay };
	}
	const plannedEnd = outlook.plannedEnd + (otherDay ? moved : 0);
	const end = predictedEnd(outlook, now);
	// A run left open since some other day is not late; it was forgotten.
	const isForgotten = Math.abs(end - plannedEnd) > HALF_A_DAY;
	const late = isForgotten ? null : wholeMinutes(end - plannedEnd);
	return { plannedEnd, predictedEnd: end, late, otherDay: otherDay || isForgotten };
}

function startOf(rows: Seen['rows']): Instant | null {
	const starts = rows.flatMap((row) => row.startedAt ?? []);
	return starts.length === 0 ? null : Math.min(...starts);
}

/** Where the day could win back what it is late, as long as that is noticeable. */
export function cutsFor(view: Seen, now: Instant): readonly Cut[] {
	const { late } = standing(view, now);
	if (late === null || late < NOTICEABLE) return [];
	if (view.phase !== 'running' && view.phase !== 'paused') return [];
	const { here } = course(view);
	const ahead = view.rows.slice(Math.max(0, here)).filter((row) => !row.skipped);
	return proposeCuts(
		ahead.map((row) => {
			const spent =
				row.id === view.item ? spentNow(view.outlook, now) : Math.max(0, row.minutes - row.left);
			return {
				item: row.id,
				flexible: row.flexible,
				left: Math.max(0, row.minutes - spent),
				least: Math.max(0, row.least - spent)
			};
		}),
		late
	);
}

/** Minutes the current item has used, a minute begun counting whole. */
function spentNow({ clock }: Outlook, now: Instant): number {
	return clock ? Math.ceil(elapsed(clock, now) / MINUTE) : 0;
}
