import type { ControlView } from '#lib/audience/control.ts';
import { elapsed } from '#lib/clock/item-clock.ts';
import { proposeCuts, type Cut } from '#lib/clock/cuts.ts';
import { lateness } from '#lib/clock/lateness.ts';
import type { Outlook } from '#lib/clock/outlook.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { course } from './course.ts';

type Seen = Pick<ControlView, 'phase' | 'cue' | 'item' | 'rows' | 'outlook'>;

/** Minutes late from which the desk speaks of making up for it. */
export const NOTICEABLE = 2;

/** Where the day could win back what it is late, as long as that is noticeable. */
export function cutsFor(view: Seen, now: Instant): readonly Cut[] {
	const { late } = lateness(view.outlook, now);
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
