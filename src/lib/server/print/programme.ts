import type { State } from '#lib/audience/state.ts';
import { m } from '#lib/paraglide/messages.js';
import { leftPart, type Pair } from '#lib/print/columns.ts';
import { letterheadOf } from '#lib/print/letterhead.ts';
import { programmeRows, type ProgrammeRow } from '#lib/print/programme.ts';
import type { Block, Table } from '#lib/typeset/block.ts';
import { A4, A5, mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print, Sheets } from '#lib/typeset/print.ts';
import { VI } from '../paper-language.ts';
import { letterhead, signature } from './letterhead.ts';
import type { Order } from './order.ts';
import { numberCell, performerCell, timeCell } from './programme-cells.ts';
import { programmeHeading } from './programme-heading.ts';
import { evenMargins, MARGINS, tied } from './style.ts';
import { headCell } from './table-head.ts';

/** A code that old phones still read (domain.md §6.15: at least 25 mm). */
const CODE = mm(26);
const PADDING = { x: 4, y: 3.5 };
/** The column that a programme without times leaves out. */
const TIME = 1;

/** The programme for everybody: no cues, no telephone numbers, one sheet. */
export function programmePrint({ state, choice, origin }: Order): Print {
	const { conference } = state;
	const { times, size } = choice;
	const address = `${origin}/c/${conference.slug}`;
	const head = letterheadOf(conference);
	const opening = [
		letterhead(head, conference.date),
		...programmeHeading(m.print_programme({}, VI), conference)
	];
	const sections =
		size === 'a5'
			? booklet(opening, [items(state, times, [10, 24, 106]), signature(head, [])], address)
			: sheet([...opening, items(state, times, [7, 21, 104]), signature(head, code(address))]);
	return { title: m.print_programme_title({ name: conference.name }, VI), sections: [sections] };
}

/** One side of an A4, set smaller when the day is long. */
function sheet(blocks: readonly Block[]): Sheets {
	const how = { numbered: false, atMost: 1, folded: false, about: null };
	return { kind: 'sheets', size: A4, margins: MARGINS, blocks, ...how };
}

/** Four pages of A5: what it is, the programme, and room for notes at the back. */
function booklet(cover: readonly Block[], inside: readonly Block[], address: string): Sheets {
	const how = { numbered: false, atMost: 3, folded: true, about: null };
	const way = code(address, 'center');
	const blocks: Block[] = [...cover, ...way, { kind: 'page-break' }, ...inside];
	return { kind: 'sheets', size: A5, margins: evenMargins(mm(14)), blocks, ...how };
}

/**
 * The items as a table. @param widths of the number, of the time, and of what is done and who does it
 * together: those share it as their words ask for
 */
function items(
	state: State,
	times: boolean,
	[number, time, both]: readonly [number, number, number]
): Table {
	const shown = (_: unknown, index: number) => times || index !== TIME;
	const head = [
		m.print_number({}, VI),
		m.print_time({}, VI),
		m.print_content({}, VI),
		m.print_performer({}, VI)
	];
	const items = programmeRows(state);
	const content = both * leftPart(items.map(lengthsOf));
	const columns = [number, time, content, both - content];
	const rows = items.map((each) =>
		row(
			[
				numberCell(each),
				timeCell(each, state.conference.zone),
				cell(paragraph(span(tied(each.title), 'serif', 13))),
				performerCell(each)
			].filter(shown)
		)
	);
	return table(columns.filter(shown), rows, {
		head: [row(head.map(headCell).filter(shown))],
		rule: 0.6,
		padding: PADDING,
		before: 8
	});
}

/** How long a title is on one line, and a name over its post, in letters times their size. */
function lengthsOf({ title, performer, post }: ProgrammeRow): Pair {
	return { left: title.length * 13, right: performer.length * 13 + post.length * 11 };
}

/** The way to the delegate's page, beside the signature. */
function code(address: string, align: 'left' | 'center' = 'left'): Block[] {
	return [
		{ kind: 'qr', text: address, side: CODE, align },
		paragraph(span(m.print_follow({}, VI), 'serif-italic', 10), { before: 2, align })
	];
}
