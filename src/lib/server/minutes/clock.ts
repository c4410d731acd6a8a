import type { Span } from '#lib/course/span.ts';
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

/** "Từ 8 giờ 05 phút đến 8 giờ 20 phút và từ 9 giờ 00 phút đến nay"; "Lúc 8 giờ 05 phút" of less than a minute. */
export function spansWords(spans: readonly Span[], zone: string): string {
	return spans
		.map((span) => spanWords(span, zone))
		.reduce((first, then) =>
			m.minutes_when_again({ first, then: then.charAt(0).toLocaleLowerCase('vi') + then.slice(1) })
		);
}

function spanWords(span: Span, zone: string): string {
	const from = hourOf(span.from, zone);
	if (span.to === null) return m.minutes_when_open({ from });
	const to = hourOf(span.to, zone);
	return from === to ? m.minutes_when_at({ time: from }) : m.minutes_when({ from, to });
}
