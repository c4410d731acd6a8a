import { m } from '#lib/paraglide/messages.js';
import { dayOf } from '#lib/time/calendar.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import type { Instant } from '#lib/time/instant.ts';
import { shortDate, weekday } from '#lib/time/official-date.ts';

/** Says from when delegates may check themselves in. */
export function opensAtWords(opensAt: Instant, zone: string): string {
	const date = dayOf(opensAt, zone);
	return m.guest_opens_at({
		time: clockFace(opensAt, zone),
		weekday: weekday(date),
		date: m.guest_day({ date: shortDate(date) })
	});
}
