import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { leftPart, type Pair } from '#lib/print/columns.ts';
import { letterheadOf } from '#lib/print/letterhead.ts';
import { programmeRows, type ProgrammeRow } from '#lib/print/programme.ts';
import type { Block, Table } from '#lib/typeset/block.ts';
import { A4, A5, mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print } from '#lib/typeset/print.ts';
import { VI } from '../paper-language.ts';
import { letterhead, signature } from './letterhead.ts';
import type { Order } from './order.ts';
import { programmeCover } from './programme-cover.ts';
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
	const cover = programmeCover(conference, code(address, 'center'));
	const opening = [
		letterhead(head, conference.date),
		...programmeHeading(m.print_programme({}, VI), conference)
	];
	const inside = (rows: readonly ProgrammeRow[]): readonly Block[] =>
		size === 'a5'
			? [
					cover,
					{ kind: 'page-break' },
					items(rows, conference, times, [9, 26, 85]),
					signature(head, [])
				]
			: [...opening, items(rows, conference, times, [7, 23, 102]), signature(head, code(address))];
	const rows = programmeRows(state);
	const blocks = inside(rows);
	// On a long day it is left out in what post somebody is: the rest stays large enough to be read.
	const shorter = inside(rows.map((each) => ({ ...each, post: '' })));
	const sections = { ...(size === 'a5' ? BOOKLET : SHEET), blocks, shorter };
	return { title: m.print_programme_title({ name: conference.name }, VI), sections: [sections] };
}

const PLAIN = { kind: 'sheets', numbered: false, about: null } as const;
/** One side of an A4, set smaller when the day is long. */
const SHEET = { ...PLAIN, size: A4, margins: MARGINS, atMost: 1, folded: false } as const;
/** Four pages of A5: what it is, the programme, and room for notes at the back unless the day is long. */
const BOOKLET = {
	...PLAIN,
	size: A5,
	margins: evenMargins(mm(14)),
	atMost: 4,
	folded: true
} as const;

/**
 * The items as a table. @param widths of the number, of the time, and of what is done and who does it
 * together: those share it as their words ask for
 */
function items(
	items: readonly ProgrammeRow[],
	{ zone }: Pick<Conference, 'zone'>,
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
	const content = both * leftPart(items.map(lengthsOf));
	const columns = [number, time, content, both - content];
	const rows = items.map((each) =>
		row(
			[
				numberCell(each),
				timeCell(each, zone),
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
		paragraph(span(m.print_follow({}, VI), 'serif-italic', 12), { before: 2, align })
	];
}
