import { attendanceRecord, countLines } from '#lib/attendance/record.ts';
import type { State } from '#lib/audience/state.ts';
import { axisOf } from '#lib/report/axis.ts';
import { compare } from '#lib/report/comparison.ts';
import { newsOf } from '#lib/report/news.ts';
import { newsText } from '#lib/server/report/news-text.ts';
import { lineNotes, performerWords, summary } from '#lib/server/report/tell.ts';
import { hallToSetUp } from '../../guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const state = (await hallToSetUp(event)).state();
	const { conference, at } = state;
	const comparison = compare(state);
	const { lines, phase, planned, otherDay } = comparison;
	const news = newsOf(state);
	return {
		zone: conference.zone,
		...{ at, phase, otherDay },
		plannedEnd: planned.to,
		summary: summary(comparison, conference.zone, {}),
		axis: axisOf(comparison),
		lines: lines.map(({ performer, ...line }) => ({
			...line,
			performer: performerWords(performer, {}),
			notes: lineNotes({ ...line, performer }, {})
		})),
		attendance: attendanceOf(state, phase),
		news: news && newsText(news, conference)
	};
};

/** The figures of the record of attendance, category by category. */
function attendanceOf(state: State, phase: Parameters<typeof attendanceRecord>[0]['phase']) {
	return attendanceRecord({ ...state, phase }).map(({ category, lines }) => ({
		id: category.id,
		title: category.title,
		...countLines(lines)
	}));
}
