import writeWorkbook, { type Row } from 'write-excel-file/node';
import {
	attendanceRecord,
	type AttendanceLine,
	type RecordedFate
} from '#lib/attendance/record.ts';
import type { Via } from '#lib/attendance/entry.ts';
import type { State } from '#lib/audience/state.ts';
import { dayHeld } from '#lib/course/day-held.ts';
import { m } from '#lib/paraglide/messages.js';
import { fullName, nameInSentence } from '#lib/people/person.ts';
import { NEW_RUN } from '#lib/run/run.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import { BOOK, boxed, HEAD, sectionTitle, titles } from './cells.ts';
import { summaryRows, SUMMARY_WIDTHS } from './attendance-summary.ts';

const FATES: Readonly<Record<RecordedFate, () => string>> = {
	present: m.attendance_fate_present,
	left: m.attendance_fate_left,
	substituted: m.attendance_fate_substituted,
	excused: m.attendance_fate_excused,
	unexplained: m.attendance_fate_unexplained,
	away: m.attendance_fate_away,
	late: m.attendance_fate_late,
	waiting: m.attendance_fate_waiting
};
const VIAS: Readonly<Record<Via, () => string>> = {
	qr: m.attendance_via_qr,
	code: m.attendance_via_code,
	name: m.attendance_via_name,
	self: m.attendance_via_self,
	kiosk: m.attendance_via_kiosk,
	paper: m.attendance_via_paper,
	group: m.attendance_via_group,
	guest: m.attendance_via_guest
};

/** A line of the list, with what its cells need of the conference. */
type Written = AttendanceLine & { readonly category: string; readonly zone: string };

const COLUMNS: readonly {
	readonly heading: () => string;
	/** In characters. */
	readonly width: number;
	readonly cell: (line: Written) => string;
}[] = [
	{ heading: m.attendance_name, width: 26, cell: ({ person }) => fullName(person) },
	{ heading: m.attendance_position, width: 28, cell: ({ person }) => person.position },
	{ heading: m.attendance_unit, width: 30, cell: ({ person }) => person.unit },
	{ heading: m.attendance_category, width: 24, cell: ({ category }) => category },
	{ heading: m.attendance_fate, width: 18, cell: ({ fate }) => FATES[fate]() },
	{
		heading: m.attendance_came,
		width: 9,
		cell: ({ came, zone }) => (came ? clockFace(came.at, zone) : '')
	},
	{
		heading: m.attendance_left,
		width: 9,
		cell: ({ left, zone }) => (left === null ? '' : clockFace(left, zone))
	},
	{ heading: m.attendance_door, width: 16, cell: ({ came }) => came?.station ?? '' },
	{ heading: m.attendance_via, width: 16, cell: ({ came }) => (came ? VIAS[came.via]() : '') },
	{ heading: m.attendance_instead, width: 28, cell: insteadWords },
	{ heading: m.attendance_reason, width: 28, cell: ({ person }) => person.absence }
];
const NUMBERS = { heading: m.attendance_ordinal, width: 6 };
const SPAN = COLUMNS.length + 1;

/**
 * Who came, as a workbook for the file: everyone by category, and the figures. No phone number is
 * in it: it is passed on.
 */
export function writeAttendance(state: State): Promise<Buffer> {
	const { people, attendance, at } = state;
	const { progress } = state.rehearsal ? NEW_RUN : state.run;
	const conference = {
		...state.conference,
		date: dayHeld(state.conference, progress.startedAt)
	};
	const groups = attendanceRecord({ conference, people, attendance, phase: progress.phase });
	let number = 0;
	const sections = groups.flatMap(({ category, lines }, index): Row[] => [
		sectionTitle(index, category.title, SPAN),
		...lines.map((line) => [
			boxed(++number, { align: 'center' }),
			...COLUMNS.map(({ cell }) =>
				boxed(cell({ ...line, category: category.title, zone: conference.zone }), { wrap: true })
			)
		])
	]);
	const columns = [NUMBERS, ...COLUMNS];
	const list: Row[] = [
		...titles(conference, m.attendance_title({ name: conference.name }), SPAN),
		[],
		columns.map(({ heading }) => boxed(heading(), { ...HEAD, wrap: true })),
		...sections
	];
	const summary = summaryRows({ conference, people, attendance, progress, groups, at });
	return writeWorkbook(
		[
			{
				data: list,
				sheet: m.attendance_sheet(),
				columns: columns.map(({ width }) => ({ width })),
				orientation: 'landscape'
			},
			{
				data: summary,
				sheet: m.attendance_summary(),
				columns: SUMMARY_WIDTHS.map((width) => ({ width })),
				orientation: 'landscape'
			}
		],
		BOOK
	).toBuffer();
}

function insteadWords({ insteadOf, substitute }: Written): string {
	return [
		...(insteadOf ? [m.attendance_instead_of({ name: nameInSentence(insteadOf) })] : []),
		...(substitute ? [m.attendance_substitute({ name: fullName(substitute) })] : [])
	].join('; ');
}
