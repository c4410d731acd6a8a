import { m } from '#lib/paraglide/messages.js';
import { dayOf } from '#lib/time/calendar.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import type { Instant } from '#lib/time/instant.ts';
import { officialDate, spokenTime, weekday } from '#lib/time/official-date.ts';

/** Says when the conference is, to somebody who is expected there. */
export function meetWords(start: Instant, zone: string): string {
	const date = dayOf(start, zone);
	return m.guest_own_meet({
		time: spokenTime(clockFace(start, zone)),
		weekday: weekday(date),
		date: officialDate(date)
	});
}
