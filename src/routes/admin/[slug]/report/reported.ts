import { m } from '#lib/paraglide/messages.js';
import type { Line } from '#lib/report/comparison.ts';

/** An item as the page is given it: with what is said of it besides its times. */
export type ReportedLine = Omit<Line, 'performer'> & {
	readonly performer: string;
	readonly notes: readonly string[];
};

/** "2. Phát biểu khai mạc Hội nghị": an item as the printed programme has it. */
export function headingOf({ number, title }: Pick<ReportedLine, 'number' | 'title'>): string {
	return number === null ? title : `${number}. ${title}`;
}

/** How much longer or shorter than planned an item was; '' where there is nothing to compare. */
export function differenceWords({ difference }: Pick<ReportedLine, 'difference'>): string {
	if (difference === null) return '';
	if (difference > 0) return m.report_more({ minutes: difference });
	if (difference < 0) return m.report_less({ minutes: -difference });
	return m.report_same();
}
