import { MINUTE, type Instant } from './instant.ts';

const formats = new Map<string, Intl.DateTimeFormat>();

function format(zone: string): Intl.DateTimeFormat {
	const known = formats.get(zone);
	if (known) return known;
	const made = new Intl.DateTimeFormat('en-GB', {
		timeZone: zone,
		hour: '2-digit',
		minute: '2-digit',
		hourCycle: 'h23'
	});
	formats.set(zone, made);
	return made;
}

/** What a wall clock in `zone` shows: "08:05". */
export function clockFace(at: Instant, zone: string): string {
	return format(zone).format(at);
}

/** A length of time as a stopwatch shows it: "4:05", "1:02:07"; negative lengths carry "−". */
export function stopwatch(milliseconds: number): string {
	const total = Math.floor(Math.abs(milliseconds) / 1000);
	const seconds = String(total % 60).padStart(2, '0');
	const minutes = Math.floor(total / 60) % 60;
	const hours = Math.floor(total / 3600);
	const sign = milliseconds <= -1000 ? '−' : '';
	return hours > 0
		? `${sign}${hours}:${String(minutes).padStart(2, '0')}:${seconds}`
		: `${sign}${minutes}:${seconds}`;
}

/** Whole minutes nearest to a length of time. */
export function wholeMinutes(milliseconds: number): number {
	return Math.round(milliseconds / MINUTE) + 0;
}
