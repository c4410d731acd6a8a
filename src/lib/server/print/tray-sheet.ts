import { m } from '#lib/paraglide/messages.js';
import type { Leader, Tray } from '#lib/print/trays.ts';
import { counted } from '#lib/script/award-values.ts';
import { NBSP } from '#lib/text/tie-numbers.ts';
import type { Block, Paragraph, Row } from '#lib/typeset/block.ts';
import { A4, mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Sheets } from '#lib/typeset/print.ts';
import { VI } from '../paper-language.ts';
import { evenMargins, tied, whole } from './style.ts';

/** So many lie on one sheet in letters still read from two metres; more go on to the next. */
const ONE_SHEET = 14;

/** A tray's own sheet, its letter to be found at a glance. @param title what the sheet is for */
export function traySheet(tray: Tray, title: string, below: readonly Block[]): Sheets {
	return {
		kind: 'sheets',
		size: A4,
		margins: evenMargins(mm(15)),
		numbered: true,
		blocks: [headingOf(tray, title), ...below],
		atMost: tray.places.length > ONE_SHEET ? null : 1,
		folded: false,
		about: { key: tray.code, name: m.print_tray({ code: tray.code }, VI) }
	};
}

function headingOf(tray: Tray, title: string): Block {
	const { code, number, of, kinds, places } = tray;
	const carried = places.filter(({ gap }) => gap !== 'withdrawn').map(({ award }) => award);
	const what = [kinds, counted(carried).join(', ')].filter(Boolean).join(` –${NBSP}`);
	const letter = paragraph(span(code, 'sans-bold', 120), {
		align: 'center',
		leading: 1,
		shrinks: 0.4
	});
	const about = [
		paragraph(span(title, 'sans-semibold', 14)),
		paragraph(span(m.print_batch({ number, of }, VI), 'sans-bold', 24)),
		paragraph(span(tied(what), 'sans-semibold', 16)),
		leaderLine(m.print_presenter({}, VI), tray.presenter, { before: 8 }),
		leaderLine(m.print_spare({}, VI), tray.spare, { before: 4 })
	];
	return table([2, 5], [row([cell(letter, { place: 'middle' }), cell(about)])], {
		rule: 1.2,
		padding: { x: 10, y: 8 }
	});
}

/** Nobody chosen: a line to write on. */
function leaderLine(label: string, leader: Leader | null, how: Partial<Paragraph>): Paragraph {
	const post = leader?.title ? `, ${tied(leader.title)}` : '';
	return paragraph(
		[
			span(`${label} `, 'sans', 13),
			span(leader ? whole(leader.name) : '………………………………', 'sans-bold', 15),
			span(post, 'sans', 12)
		],
		how
	);
}

/** What stands over the places, with the letter again on every sheet. */
export function placesHead(tray: Tray, words: readonly string[]): readonly Row[] {
	const cells = words.map((text) =>
		cell(paragraph(span(text, 'sans-semibold', 11), { align: 'center' }), { place: 'middle' })
	);
	const band = m.print_tray_places({ code: tray.code, number: tray.number }, VI);
	return [
		row([
			cell(paragraph(span(band, 'sans-semibold', 12)), { across: words.length, fill: '#eeeeee' })
		]),
		row(cells)
	];
}
