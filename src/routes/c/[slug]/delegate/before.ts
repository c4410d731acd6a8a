import type { PublicView } from '#lib/audience/public.ts';
import { m } from '#lib/paraglide/messages.js';
import { dayOf } from '#lib/time/calendar.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import type { Instant } from '#lib/time/instant.ts';
import { shortDate, weekday } from '#lib/time/official-date.ts';

/** What is said of a conference that has not begun. */
export type Before = {
	readonly heading: string;
	readonly sentence: string;
	readonly today: boolean;
};

/** Another day is named; a late start is nobody's fault and nobody is told of it. */
export function before(
	{ date, start, zone }: Pick<PublicView, 'date' | 'start' | 'zone'>,
	now: Instant
): Before {
	const beginsAt = m.delegate_begins_at({ time: clockFace(start, zone) });
	if (dayOf(now, zone) !== date) {
		const heading = m.delegate_other_day({ weekday: weekday(date), date: shortDate(date) });
		return { heading, sentence: beginsAt, today: false };
	}
	return now < start
		? { heading: m.delegate_soon(), sentence: beginsAt, today: true }
		: { heading: m.delegate_waiting(), sentence: m.delegate_please_wait(), today: true };
}
