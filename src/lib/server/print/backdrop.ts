import { backdropLines } from '#lib/conference/backdrop.ts';
import { m } from '#lib/paraglide/messages.js';
import { printedBackdrop, type BackdropRow } from '#lib/print/backdrop.ts';
import type { Paragraph } from '#lib/typeset/block.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import type { Panel, Print } from '#lib/typeset/print.ts';
import { LEADING } from '#lib/wall/stage.ts';
import { VI } from '../paper-language.ts';
import type { Order } from './order.ts';

/** The colours of the wall: dark red cloth, strong lines in gold. */
const CLOTH = '#8b0e16';
const GOLD = '#ffd76a';
const WHITE = '#fffaf0';

/**
 * The hall's main lettering to scale, for the print shop: the plan's own lines and nothing else, no
 * emblem drawn by us, and an empty place at the left for the flags (domain.md §3.8), if there are any.
 */
export function backdropPrint(
	{ state, choice }: Pick<Order, 'state' | 'choice'>,
	hasFlags = true
): Print {
	const { conference } = state;
	const { width, height, scale, safe, lines } = printedBackdrop(
		backdropLines(conference),
		choice,
		hasFlags
	);
	const flat = { turned: false, padding: 0, about: null } as const;
	const cloth: Panel = {
		...flat,
		...{ x: 0, y: 0, width, height },
		place: 'top',
		ground: [{ kind: 'box', x: 0, y: 0, width, height, fill: CLOTH }],
		blocks: []
	};
	const words: Panel = { ...flat, ...safe, place: 'middle', ground: [], blocks: lines.map(rowOf) };
	const size = { width: metres(choice.width), height: metres(choice.height), scale };
	return {
		title: m.print_backdrop_title({ name: conference.name, ...size }, VI),
		sections: [
			{ kind: 'board', size: { width, height }, panels: [cloth, words], marks: [], about: null }
		]
	};
}

function rowOf({ text, bold, size, before }: BackdropRow): Paragraph {
	const words = span(text, bold ? 'sans-bold' : 'sans', size, bold ? GOLD : WHITE);
	return paragraph(words, { align: 'center', leading: LEADING.capitals, before, shrinks: 0.5 });
}

/** "3,5": a length as Vietnamese writes it. */
function metres(length: number): string {
	return String(length).replace('.', ',');
}
