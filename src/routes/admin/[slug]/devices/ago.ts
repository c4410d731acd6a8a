import { m } from '#lib/paraglide/messages.js';
import { MINUTE } from '#lib/time/instant.ts';

const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** How long ago something was, as people say it; to the minute, then the hour, then the day. */
export function ago(length: number): string {
	if (length < 2 * MINUTE) return m.setup_ago_now();
	if (length < HOUR) return m.setup_ago_minutes({ count: Math.floor(length / MINUTE) });
	if (length < DAY) return m.setup_ago_hours({ count: Math.floor(length / HOUR) });
	return m.setup_ago_days({ count: Math.floor(length / DAY) });
}
