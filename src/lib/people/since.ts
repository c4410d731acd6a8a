const TYPED = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;

/**
 * A date as exact as it is known, the way it is written in Vietnamese: "2019", "5/2019" or
 * "20/5/2019" → "2019", "2019-05", "2019-05-20". Null for anything else.
 */
export function readSince(typed: string): string | null {
	const [, day, month, year] = TYPED.exec(typed.trim()) ?? [];
	if (!year) return typed.trim() === '' ? '' : null;
	if (!isDay(Number(year), Number(month ?? 1), Number(day ?? 1))) return null;
	const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')];
	return parts.filter((part) => part !== undefined).join('-');
}

function isDay(year: number, month: number, day: number): boolean {
	const at = new Date(Date.UTC(year, month - 1, day));
	return at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/** Back again: "2019-05-20" → "20/05/2019". */
export function writeSince(since: string): string {
	return since.split('-').toReversed().join('/');
}
