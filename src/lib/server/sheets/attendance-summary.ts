import type { CellObject, Row } from 'write-excel-file/node';
import { passagesOf, type Attendance } from '#lib/attendance/attendance.ts';
import { membersNeeded, type Quorum } from '#lib/attendance/quorum.ts';
import { countLines, type AttendanceGroup, type GroupCount } from '#lib/attendance/record.ts';
import { rate, tally } from '#lib/attendance/tally.ts';
import { visitsOf, type Visit } from '#lib/attendance/visits.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { hasCome, type People } from '#lib/people/person.ts';
import { membersOf } from '#lib/people/substitution.ts';
import type { Progress } from '#lib/run/progress.ts';
import { dayOf } from '#lib/time/calendar.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import type { Instant } from '#lib/time/instant.ts';
import { shortDate } from '#lib/time/official-date.ts';
import { boxed, HEAD, titles, wide } from './cells.ts';

type Summed = {
	readonly conference: Conference;
	readonly people: People;
	readonly attendance: Attendance;
	readonly progress: Progress;
	readonly groups: readonly AttendanceGroup[];
	readonly at: Instant;
};

type Fact = readonly [name: string, value: string];

/** The columns' widths, in characters. */
export const SUMMARY_WIDTHS = [44, 14, 14, 18, 16, 18];
const SPAN = SUMMARY_WIDTHS.length;

const RULES: Readonly<Record<Exclude<Quorum, 'none'>, (of: { needed: number }) => string>> = {
	'over-half': m.attendance_quorum_over_half,
	'two-thirds': m.attendance_quorum_two_thirds
};

/** The figures of a conference: by category, and those that were read out and fixed. */
export function summaryRows(summed: Summed): Row[] {
	const { conference, attendance, at, groups } = summed;
	const counts = groups.map(({ category, lines }) => [category.title, countLines(lines)] as const);
	const all = countLines(groups.flatMap(({ lines }) => lines));
	const { zone } = conference;
	return [
		...titles(conference, m.attendance_summary_title({ name: conference.name }), SPAN),
		[],
		headings(summed.progress).map((heading) => boxed(heading, { ...HEAD, wrap: true })),
		...counts.map(([title, count]) => countRow(title, count, {})),
		countRow(m.attendance_total(), all, { fontWeight: 'bold' }),
		[],
		...facts(summed).map(([name, value]) => [
			boxed(name, { wrap: true }),
			...wide(value, SPAN - 1, { borderStyle: 'thin', wrap: true })
		]),
		[],
		...(attendance.kept.size > 0 ? [remark(m.attendance_deleted())] : []),
		remark(m.attendance_written_at({ time: clockFace(at, zone), date: shortDate(dayOf(at, zone)) }))
	];
}

function headings({ phase }: Progress): readonly string[] {
	return [
		m.attendance_category(),
		m.attendance_summoned(),
		m.attendance_present(),
		m.attendance_substituted(),
		m.attendance_excused(),
		phase === 'ended' ? m.attendance_fate_away() : m.attendance_missing()
	];
}

function countRow(title: string, count: GroupCount, style: CellObject): Row {
	const { summoned, came, substituted, excused, missing } = count;
	return [
		boxed(title, { wrap: true, ...style }),
		...[summoned, came, substituted, excused, missing].map((each) =>
			boxed(each, { align: 'center', ...style })
		)
	];
}

/** What is said of the conference as a whole, each figure under its name. */
function facts(summed: Summed): readonly Fact[] {
	const { conference, people } = summed;
	const { summoned, present, left } = tally(conference.categories, people).members;
	const members = { present: present + left, summoned };
	const heads = [...people.values()].filter(hasCome).length;
	return [
		[m.attendance_heads(), String(heads)],
		[m.attendance_members(), m.attendance_members_value({ ...members, rate: rate(members) })],
		...quorumFacts(conference.quorum, members),
		...readOutFacts(summed),
		...closingFacts(summed)
	];
}

/**
 * The figure the hall heard stays as it was. Who came later is a figure of its own, and so is who
 * had come and gone: together they are all who came.
 */
function readOutFacts({ conference, people, progress, attendance }: Summed): readonly Fact[] {
	const { figures, presentAt } = progress.heard;
	if (figures.present === null || presentAt === null) return [];
	const members = membersOf(conference.categories, people);
	const visits = members.map(({ id }) => visitsOf(passagesOf(attendance, id)));
	const late = visits.filter(([first]) => first && first.since > presentAt).length;
	const away = visits.filter((own) => wasAway(own, presentAt)).length;
	const time = clockFace(presentAt, conference.zone);
	return [
		[m.attendance_read_out(), m.attendance_read_out_value({ present: figures.present, time })],
		...(attendance.kept.size === 0 ? [[m.attendance_late_since(), String(late)] as const] : []),
		...(away > 0 ? [[m.attendance_away_then(), String(away)] as const] : [])
	];
}

/** Whether somebody had come by an instant, and was not in the hall then. */
function wasAway(visits: readonly Visit[], at: Instant): boolean {
	const before = visits.filter(({ since }) => since <= at);
	return before.length > 0 && before.every(({ until }) => until !== null && until <= at);
}

/** The figure taken when it ended, for the minutes. */
function closingFacts({ conference, progress: { closing, endedAt } }: Summed): readonly Fact[] {
	if (closing === null || endedAt === null) return [];
	const time = clockFace(endedAt, conference.zone);
	const value = m.attendance_closing_value({ ...closing, rate: rate(closing), time });
	return [[m.attendance_closing(), value]];
}

/** Whether enough members came; nothing, where no rule asks for any number of them. */
function quorumFacts(
	quorum: Quorum,
	members: { present: number; summoned: number }
): readonly Fact[] {
	if (quorum === 'none') return [];
	const needed = membersNeeded(quorum, members.summoned);
	const rule = RULES[quorum]({ needed });
	const words = members.present >= needed ? m.attendance_quorum_met : m.attendance_quorum_lacks;
	return [[m.attendance_quorum(), words({ rule })]];
}

function remark(text: string): Row {
	return wide(text, SPAN, { fontStyle: 'italic', wrap: true });
}
