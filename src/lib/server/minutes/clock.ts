import type { Span } from '#lib/minutes/spans.ts';
import { m } from '#lib/paraglide/messages.js';
import { dayOf } from '#lib/time/calendar.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import type { Instant } from '#lib/time/instant.ts';
import { officialDate, spokenTime } from '#lib/time/official-date.ts';

/** "8 giờ 05 phút". */
export function hourOf(at: Instant, zone: string): string {
	return m.minutes_clock({ clock: spokenTime(clockFace(at, zone)) });
}

/** "ngày 22 tháng 4 năm 2022". */
export function dateOf(at: Instant, zone: string): string {
	return officialDate(dayOf(at, zone));
}

/** "Từ 8 giờ 05 phút đến 8 giờ 20 phút và từ 9 giờ 00 phút đến nay". */
export function spansWords(spans: readonly Span[], zone: string): string {
	return spans
		.map(({ from, to }) =>
			to === null
				? m.minutes_when_open({ from: hourOf(from, zone) })
				: m.minutes_when({ from: hourOf(from, zone), to: hourOf(to, zone) })
		)
		.reduce((first, then) =>
			m.minutes_when_again({ first, then: then.charAt(0).toLocaleLowerCase('vi') + then.slice(1) })
		);
}
