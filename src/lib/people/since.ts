const TYPED = /^(?:(?:(\d{1,2})[/.-])?(\d{1,2})[/.-])?(\d{4})$/;

/**
 * A date as exact as it is known, the way it is written in Vietnamese: "2019", "5/2019" or
 * "20/5/2019" → "2019", "2019-05", "2019-05-20". Null for anything else.
 */
export function readSince(typed: string): string | null {
	const [, day, month, year] = TYPED.exec(typed.trim()) ?? [];
	if (!year) return typed.trim() === '' ? '' : null;
	if (Number(month ?? 1) < 1 || Number(month ?? 1) > 12) return null;
	if (Number(day ?? 1) < 1 || Number(day ?? 1) > 31) return null;
	const parts = [year, month?.padStart(2, '0'), day?.padStart(2, '0')];
	return parts.filter((part) => part !== undefined).join('-');
}

/** Back again: "2019-05-20" → "20/05/2019". */
export function writeSince(since: string): string {
	return since.split('-').toReversed().join('/');
}
