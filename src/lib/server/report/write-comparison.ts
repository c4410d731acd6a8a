import writeWorkbook, { type CellObject, type Row } from 'write-excel-file/node';
import type { Conference } from '#lib/conference/conference.ts';
import { dayHeld } from '#lib/course/day-held.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Comparison, Line } from '#lib/report/comparison.ts';
import { dayOf } from '#lib/time/calendar.ts';
import { clockFace, wholeMinutes } from '#lib/time/clock-face.ts';
import type { Instant } from '#lib/time/instant.ts';
import { shortDate } from '#lib/time/official-date.ts';
import { BOOK, boxed, HEAD, titles, wide } from '../sheets/cells.ts';
import { lineNotes, performerWords, summary } from './tell.ts';
import { VI } from '../paper-language.ts';

/** A conference's comparison with what its cells need of the conference. */
type Written = {
	readonly conference: Conference;
	readonly comparison: Comparison;
	/** When it is written. */
	readonly at: Instant;
};

/** The columns' widths, in characters: number, item, performer, plan, actual, difference, pause, note. */
const WIDTHS = [6, 52, 34, 10, 10, 9, 10, 10, 9, 12, 11, 30];
const SPAN = WIDTHS.length;
/** Letters that stand beside each other over all columns, with some room, and how high a line is in points. */
const LETTERS = 170;
const LINE = 17;
const CENTRE = { align: 'center' } as const;
const BOLD = { fontWeight: 'bold' } as const;

/** Planned against actual as a workbook for the file, always in Vietnamese. */
export function writeComparison(written: Written): Promise<Buffer> {
	const { conference, comparison, at } = written;
	const { zone } = conference;
	const time = clockFace(at, zone);
	const day = dayHeld(conference, comparison.startedAt);
	const data: Row[] = [
		...titles(
			{ ...conference, date: day },
			m.report_sheet_title({ name: conference.name }, VI),
			SPAN
		),
		[],
		...headings(),
		...comparison.lines.map((line) => rowOf(line, zone)),
		totals(comparison, zone),
		[],
		...summary(comparison, zone, VI).map(sentenceRow),
		...(comparison.phase === 'ended' ? [] : [remark(m.report_sheet_so_far({}, VI))]),
		remark(m.report_sheet_written({ time, date: shortDate(dayOf(at, zone)) }, VI))
	];
	return writeWorkbook(
		data,
		{
			sheet: m.report_sheet({}, VI),
			columns: WIDTHS.map((width) => ({ width })),
			orientation: 'landscape'
		},
		BOOK
	).toBuffer();
}

/** Two lines of headings: what was planned and what really was stand over three columns each. */
function headings(): readonly Row[] {
	const head = { ...HEAD, wrap: true };
	const tall = (text: string): CellObject => boxed(text, { ...head, rowSpan: 2 });
	const over = (text: string) => [boxed(text, { ...head, columnSpan: 3 }), null, null];
	const parts = [m.report_from, m.report_to, m.report_minutes].map((part) =>
		boxed(part({}, VI), head)
	);
	return [
		[
			...[m.report_number, m.report_item, m.report_performer].map((each) => tall(each({}, VI))),
			...over(m.report_planned({}, VI)),
			...over(m.report_actual({}, VI)),
			...[m.report_difference, m.report_paused, m.report_note].map((each) => tall(each({}, VI)))
		],
		[null, null, null, ...parts, ...parts, null, null, null]
	];
}

function rowOf(line: Line, zone: string): Row {
	const { number, title, planned, actual, difference } = line;
	const clock = (at: Instant | null | undefined) => (at == null ? '' : clockFace(at, zone));
	return [
		boxed(number ?? '', CENTRE),
		boxed(title, { wrap: true }),
		boxed(performerWords(line.performer, VI), { wrap: true }),
		...[clock(planned?.from), clock(planned?.to), planned?.minutes ?? ''].map(centred),
		...[clock(actual?.from), clock(actual?.to), actual?.minutes ?? ''].map(centred),
		centred(difference ?? ''),
		centred(actual && actual.paused > 0 ? actual.paused : ''),
		boxed(lineNotes(line, VI).join(', '), { wrap: true })
	];
}

/** The day as a whole; as in the items' lines, pauses stand in a column of their own. */
function totals(
	{ planned, startedAt, end, minutes, paused, phase }: Comparison,
	zone: string
): Row {
	const began = startedAt === null ? '' : clockFace(startedAt, zone);
	const ended = phase === 'ended' ? clockFace(end, zone) : '';
	const wanted = wholeMinutes(planned.to - planned.from);
	const took = minutes === null ? '' : minutes - paused;
	const difference = phase === 'ended' && took !== '' ? took - wanted : '';
	return [
		boxed('', BOLD),
		boxed(m.report_sheet_total({}, VI), BOLD),
		boxed('', BOLD),
		...[clockFace(planned.from, zone), clockFace(planned.to, zone), wanted].map(bold),
		...[began, ended, took].map(bold),
		...[difference, paused > 0 ? paused : '', ''].map(bold)
	];
}

function centred(value: string | number): CellObject {
	return boxed(value, CENTRE);
}

function bold(value: string | number): CellObject {
	return boxed(value, { ...CENTRE, ...BOLD });
}

/** Excel makes no room by itself for what runs on in cells that are one. */
function sentenceRow(sentence: string): Row {
	const height = LINE * Math.ceil(sentence.length / LETTERS);
	return wide(sentence, SPAN, { wrap: true, alignVertical: 'top', height });
}

function remark(text: string): Row {
	return wide(text, SPAN, { fontStyle: 'italic', wrap: true });
}
