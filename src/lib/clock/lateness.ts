import { wholeMinutes } from '#lib/time/clock-face.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { predictedEnd, type Outlook } from './outlook.ts';

/** How the day stands against the plan. */
export type Lateness = {
	readonly plannedEnd: Instant;
	readonly predictedEnd: Instant;
	/** Whole minutes late, negative when early; null when there is nothing to compare with. */
	readonly late: number | null;
	/** It is held on another day than planned: a rehearsal the evening before. */
	readonly otherDay: boolean;
	/** Milliseconds every planned time is moved by, to be told on the day it is really held. */
	readonly shift: number;
};

/** Further than this from the planned time is another day. */
const HALF_A_DAY = 12 * 60 * MINUTE;

/** How the day stands; on another day the plan is taken to begin when the run did. */
export function lateness(outlook: Outlook, now: Instant): Lateness {
	const moved = (outlook.startedAt ?? now) - outlook.start;
	const otherDay = Math.abs(moved) > HALF_A_DAY;
	if (otherDay && outlook.startedAt === null) {
		const { plannedEnd } = outlook;
		return { plannedEnd, predictedEnd: plannedEnd, late: null, otherDay, shift: 0 };
	}
	const shift = otherDay ? moved : 0;
	const plannedEnd = outlook.plannedEnd + shift;
	const end = predictedEnd(outlook, now);
	// A run left open since some other day is not late; it was forgotten.
	const isForgotten = Math.abs(end - plannedEnd) > HALF_A_DAY;
	const late = isForgotten ? null : wholeMinutes(end - plannedEnd);
	return { plannedEnd, predictedEnd: end, late, otherDay: otherDay || isForgotten, shift };
}
