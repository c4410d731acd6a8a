import { distinctKinds } from '#lib/awards/award.ts';
import { m } from '#lib/paraglide/messages.js';
import { traysOf, type Tray, type TrayPlace } from '#lib/print/trays.ts';
import { curly } from '#lib/text/quotes.ts';
import type { Block, Cell } from '#lib/typeset/block.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print } from '#lib/typeset/print.ts';
import { VI } from '../paper-language.ts';
import type { Order } from './order.ts';
import { tied } from './style.ts';
import { placesHead, traySheet } from './tray-sheet.ts';

/** The column of the kinds. */
const KIND = 2;

/** One sheet a tray, for whoever lays the certificates: which lies where, and who hands them over. */
export function traysPrint({ state }: Pick<Order, 'state'>): Print {
	const title = m.print_trays({}, VI);
	return {
		title: m.print_trays_title({ name: state.conference.name }, VI),
		sections: traysOf(state).map((tray) => traySheet(tray, title, [places(tray)]))
	};
}

/** What they are given stands beside them only where it is not the same for all. */
function places(tray: Tray): Block {
	const isMixed = distinctKinds(tray.places.map(({ award }) => award)).length > 1;
	const shown = (_: unknown, index: number) => isMixed || index !== KIND;
	const head = [m.print_place({}, VI), m.print_tray_whose({}, VI), m.print_awards_kind({}, VI)];
	const rows = tray.places.map((place) => row(placeCells(place).filter(shown)));
	return table([14, 90, 40].filter(shown), rows, {
		head: placesHead(tray, head.filter(shown)),
		rule: 0.8,
		padding: { x: 6, y: 3 },
		before: 12
	});
}

function placeCells({ place, award, name, title, by, gap }: TrayPlace): readonly Cell[] {
	const number = paragraph(span(String(place), 'sans-bold', 44), {
		align: 'center',
		shrinks: 0.5
	});
	const whose =
		gap === null
			? [
					paragraph(span(tied(name), 'sans-bold', 20)),
					paragraph(span(tied(curly(title)), 'sans', 13)),
					...(by === '' ? [] : [paragraph(span(received(by), 'sans-semibold', 13))])
				]
			: [
					paragraph(span(m.print_gap({}, VI), 'sans-bold', 20)),
					...(gap === 'later' ? [paragraph(span(later(name), 'sans', 13))] : [])
				];
	const kind = gap === null ? tied(curly(award.kind)) : '';
	return [
		cell(number, { place: 'middle' }),
		cell(whose, { place: 'middle' }),
		cell(paragraph(span(kind, 'sans', 13)), { place: 'middle' })
	];
}

function received(name: string): string {
	return m.print_received_by({ name }, VI);
}

function later(name: string): string {
	return m.print_given_later({ name }, VI);
}
