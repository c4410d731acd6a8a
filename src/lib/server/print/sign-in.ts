import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { signInSheets, type SignInRow, type SignInSheet } from '#lib/print/sign-in.ts';
import type { Block, Cell, Row } from '#lib/typeset/block.ts';
import { A4, lying, mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print, Sheets } from '#lib/typeset/print.ts';
import { VI } from '../paper-language.ts';
import { listHeading } from './list-heading.ts';
import type { Order } from './order.ts';
import { evenMargins, tied, whole } from './style.ts';
import { headCell } from './table-head.ts';

const CENTRED = { align: 'center' } as const;
const SHADE = '#eeeeee';
/** Millimetres of: number, tick, name, title, seat, signature, note. */
const COLUMNS = [13, 13, 70, 76, 17, 44, 34];
/** High enough to sign in (domain.md §3.7: at least 9 mm). */
const ROW: number = mm(10);
const TICK: number = mm(5);
const TICK_COLUMN = 1;
/** For whoever comes and is not on the list; so many at least, even where that takes one more page. */
const EMPTY_ROWS = 4;
const LEAST_EMPTY = 2;
/** So many of the last people go to a page with them: it is no page of empty lines. */
const WITH_EMPTY = 2;

/**
 * The sheets on which everybody is ticked and signs when there is no power. Every category has sheets
 * of its own, short as it may be: they lie at different desks, and a change in one is no reason to
 * print the others again.
 */
export function signInPrint({ state }: Pick<Order, 'state'>): Print {
	const { conference } = state;
	return {
		title: m.print_sign_in_title({ name: conference.name }, VI),
		sections: signInSheets(state).map((sheet) => section(sheet, conference))
	};
}

function section(sheet: SignInSheet, conference: Conference): Sheets {
	const last = sheet.rows.length - WITH_EMPTY;
	const listed = sheet.rows.map((person, index) => personRow(person, index >= last));
	const empty = Array.from({ length: EMPTY_ROWS }, (_, index) => emptyRow(index >= LEAST_EMPTY));
	const people = table(COLUMNS, [...listed, ...empty], {
		head: headOf(sheet),
		rule: 0.6,
		padding: { x: 4, y: 2 },
		before: 6
	});
	return {
		kind: 'sheets',
		size: lying(A4),
		margins: evenMargins(mm(15)),
		numbered: true,
		blocks: [
			...listHeading(m.print_sign_in({}, VI), conference),
			paragraph(span(m.print_sign_in_how({}, VI), 'serif', 12), { before: 8 }),
			people,
			totals(sheet)
		],
		atMost: null,
		folded: false,
		about: { key: sheet.id, name: sheet.category }
	};
}

/** The category stands over its people on every page, so that no page is lost among the others. */
function headOf({ category, rows }: SignInSheet): readonly Row[] {
	const title = [
		span(tied(category), 'serif-bold', 13),
		span(` (${m.print_sign_in_count({ count: rows.length }, VI)})`, 'serif', 12)
	];
	const columns = [
		m.print_sign_in_number({}, VI),
		m.print_sign_in_tick({}, VI),
		m.print_name({}, VI),
		m.print_post({}, VI),
		m.print_seat({}, VI),
		m.print_signed({}, VI),
		m.print_note({}, VI)
	];
	return [
		row([cell(paragraph(title), { across: COLUMNS.length, fill: SHADE })]),
		row(columns.map(headCell))
	];
}

function personRow(person: SignInRow, keepsNext: boolean): Row {
	const { number, name, title, seat } = person;
	return row(
		[
			inMiddle(number === null ? '' : String(number), 'serif-bold', 13),
			tickCell(),
			cell(paragraph(span(whole(name), 'serif-bold', 13)), MIDDLE),
			cell(paragraph(span(tied(title), 'serif', 11)), MIDDLE),
			inMiddle(seat, 'serif', 12),
			cell([]),
			cell(paragraph(span(noteOf(person), 'serif-italic', 11)), MIDDLE)
		],
		{ height: ROW, keepsNext }
	);
}

const MIDDLE = { place: 'middle' } as const;

function inMiddle(words: string, face: 'serif' | 'serif-bold', size: number): Cell {
	return cell(paragraph(span(words, face, size), { ...CENTRED, shrinks: 0.8 }), MIDDLE);
}

function tickCell(): Cell {
	return cell({ kind: 'tick-box', side: TICK }, MIDDLE);
}

/** Who comes for whom; nothing of why anybody stays away. */
function noteOf({ insteadOf, sends }: SignInRow): string {
	if (insteadOf !== '') return m.print_instead_of({ name: insteadOf }, VI);
	return sends === '' ? '' : m.print_sends({ name: sends }, VI);
}

/** What is counted below stands on a page with the last of them. */
function emptyRow(spare: boolean): Row {
	const cells = COLUMNS.map((_, index) => (index === TICK_COLUMN ? tickCell() : cell([])));
	return row(cells, { height: ROW, keepsNext: true, spare });
}

/** What is counted by hand at the end. */
function totals({ rows }: SignInSheet): Block {
	const words = m.print_sign_in_totals({ count: rows.length }, VI);
	return paragraph(span(words, 'serif', 12), { before: 10 });
}
