import { m } from '#lib/paraglide/messages.js';
import { traysOf, type Tray, type TrayPlace } from '#lib/print/trays.ts';
import { curly } from '#lib/text/quotes.ts';
import type { Block, Row } from '#lib/typeset/block.ts';
import { mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print } from '#lib/typeset/print.ts';
import { VI } from '../paper-language.ts';
import type { Order } from './order.ts';
import { tied } from './style.ts';
import { placesHead, traySheet } from './tray-sheet.ts';

const MIDDLE = { place: 'middle' } as const;
const TICK: number = mm(7);

/** One sheet a batch, for the wings: who comes up in which order, from which seat, on which side. */
export function standbyPrint({ state }: Pick<Order, 'state'>): Print {
	const title = m.print_standby({}, VI);
	return {
		title: m.print_standby_title({ name: state.conference.name }, VI),
		sections: traysOf(state).map((tray) => traySheet(tray, title, [sides(), places(tray)]))
	};
}

/** From which side they come up is ticked in the hall: only there is it seen where the stairs are. */
function sides(): Block {
	const words = (text: string) => cell(paragraph(span(text, 'sans-semibold', 15)), MIDDLE);
	const box = cell({ kind: 'tick-box', side: TICK }, MIDDLE);
	const cells = [
		words(m.print_standby_side({}, VI)),
		...[box, words(m.print_standby_left({}, VI))],
		...[box, words(m.print_standby_right({}, VI))]
	];
	return table([60, 14, 45, 14, 45], [row(cells)], { before: 12 });
}

function places(tray: Tray): Block {
	const head = [
		m.print_place({}, VI),
		m.print_standby_who({}, VI),
		m.print_seat({}, VI),
		m.print_standby_here({}, VI)
	];
	return table([14, 100, 26, 18], tray.places.map(placeRow), {
		head: placesHead(tray, head),
		rule: 0.8,
		padding: { x: 6, y: 4 },
		before: 12
	});
}

function placeRow({ place, name, title, seat, by, gap }: TrayPlace): Row {
	const number = paragraph(span(String(place), 'sans-bold', 30), { align: 'center', shrinks: 0.5 });
	const who = [
		paragraph(span(tied(name), 'sans-bold', 22)),
		...(title === '' ? [] : [paragraph(span(tied(curly(title)), 'sans', 14))]),
		...(by === ''
			? []
			: [paragraph(span(m.print_received_by({ name: by }, VI), 'sans-semibold', 16))])
	];
	const empty = paragraph(span(m.print_gap({}, VI), 'sans-bold', 22));
	const seated = paragraph(span(gap === null ? tied(seat) : '', 'sans', 14), { align: 'center' });
	return row([
		cell(number, MIDDLE),
		cell(gap === null ? who : empty, MIDDLE),
		cell(seated, MIDDLE),
		cell(gap === null ? { kind: 'tick-box', side: TICK } : [], MIDDLE)
	]);
}
