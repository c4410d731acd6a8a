import { m } from '#lib/paraglide/messages.js';
import type { HeadLine, Letterhead } from '#lib/print/letterhead.ts';
import { officialDate } from '#lib/time/official-date.ts';
import type { Block, Table } from '#lib/typeset/block.ts';
import { mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import { BODY, HEAD, tied } from './style.ts';

const VI = { locale: 'vi' } as const;
/** Half a line's worth under the issuer, the length of the line under the motto. */
const SHORT_RULE = mm(22);
const LONG_RULE = mm(58);
/** Room for a signature and a seal. */
const SIGNING_ROOM = mm(28);

/** The head of an official paper: the issuer at the left, the nation and its motto at the right. */
export function letterhead(head: Letterhead, date: string): Table {
	return letterheadOn(head, officialDate(date));
}

/** The same for a paper whose day is written in by hand. @param day as it is to be read */
export function letterheadOn({ issuer, place }: Letterhead, day: string): Table {
	const dated = `${place}, ${day}`;
	return table(
		[4, 5],
		[
			row([
				cell([...issuer.map(headLine), rule(SHORT_RULE)]),
				cell([
					capitals(m.print_nation({}, VI), true),
					paragraph(span(m.print_motto({}, VI), 'serif-bold', HEAD), CENTRED),
					rule(LONG_RULE)
				])
			]),
			row([
				cell([]),
				cell(paragraph(span(tied(dated), 'serif-italic', BODY), { ...CENTRED, before: 6 }))
			])
		],
		{ padding: { x: 2, y: 1 } }
	);
}

const CENTRED = { align: 'center', leading: 1.2, shrinks: 0.7 } as const;

function headLine({ text, bold }: HeadLine): Block {
	return capitals(text, bold);
}

function capitals(text: string, bold: boolean): Block {
	return paragraph(span(text, bold ? 'serif-bold' : 'serif', 12), CENTRED);
}

function rule(width: number): Block {
	return { kind: 'rule', width, align: 'center', before: 3, after: 3 };
}

/** The foot of an official paper: who signs stands at the right, below the room for a signature. */
export function signature(
	{ signature, signer }: Pick<Letterhead, 'signature' | 'signer'>,
	left: readonly Block[]
): Table {
	const bold = (text: string, before = 0) =>
		paragraph(span(text, 'serif-bold', HEAD), { ...CENTRED, before });
	const lines = signature.map((text) => bold(text));
	const name = signer === '' ? [] : [bold(signer, SIGNING_ROOM)];
	const height = signer === '' ? SIGNING_ROOM : 0;
	return table([1, 1], [row([cell(left), cell([...lines, ...name])], { height })], {
		before: 14
	});
}
