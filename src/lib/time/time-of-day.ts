import { spokenTime } from './official-date.ts';

/** The parts of the day, each until an hour. */
const PARTS = [
	{ until: 11, name: 'sáng' },
	{ until: 13, name: 'trưa' },
	{ until: 18, name: 'chiều' },
	{ until: 22, name: 'tối' },
	{ until: 24, name: 'đêm' }
] as const;

/** A time that cannot be taken for another: "3 giờ 00 sáng", "14 giờ 00 (2 giờ chiều)". */
export function plainTime(clock: string): string {
	const hour = Number(clock.slice(0, 2));
	const part = PARTS.find(({ until }) => hour < until)?.name ?? '';
	if (hour <= 12) return `${spokenTime(clock)} ${part}`;
	const short = spokenTime(`${hour - 12}${clock.slice(2)}`).replace(/ 00$/, '');
	return `${spokenTime(clock)} (${short} ${part})`;
}

/** Whether meetings are usually held at a time of day. */
export function isUsualTime(clock: string): boolean {
	return clock >= '06:00' && clock <= '20:00';
}
