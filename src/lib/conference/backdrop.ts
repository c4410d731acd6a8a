import { officialDate } from '#lib/time/official-date.ts';
import type { Conference } from './conference.ts';

/** The backdrop's lines with place and date set: nothing else in them may vary (plan II.4). */
export function backdropLines({
	backdrop,
	area,
	date
}: Pick<Conference, 'backdrop' | 'area' | 'date'>) {
	return backdrop.map((line) => ({
		...line,
		text: line.text.replace('{{địa danh}}', area).replace('{{ngày}}', officialDate(date))
	}));
}
