import { m } from '#lib/paraglide/messages.js';
import type { HeadLine, Letterhead } from '#lib/print/letterhead.ts';
import { officialDate } from '#lib/time/official-date.ts';
import type { Block, Table } from '#lib/typeset/block.ts';
import { mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Face } from '#lib/typeset/metrics.ts';
import { VI } from '../paper-language.ts';
import { HEAD, tied } from './style.ts';

/** In these parts of the width the capitals of both sides keep nearly their twelve points. */
const HALVES = [10, 11];
/** What parts the longest lines of both sides. */
const GUTTER = mm(4);
/** Between the rules and what stands below them. */
const BELOW_RULES = 8;
/** Half a line's worth under the issuer, the length of the line under the motto. */
const SHORT_RULE = mm(22);
const LONG_RULE = mm(58);
/** Room for a signature and a seal. */
export const SIGNING_ROOM = mm(28);
/** Capitals are made to fit their half of the head: the nation stands on one line on an A5 too. */
const CENTRED = { align: 'center', leading: 1.2, shrinks: 0.65 } as const;

/** What stands at the head of an official paper. */
type Head = {
	readonly issuer: readonly HeadLine[];
	/** The nation, and its motto. */
	readonly motto: readonly string[];
	/** '' for a paper that has none. */
	readonly number: string;
	readonly placeAndDate: string;
};

/** The head of an official paper: the issuer at the left, the nation and its motto at the right. */
export function headOf({ issuer, motto, number, placeAndDate }: Head): Table {
	const [nation = '', spoken = ''] = motto;
	const numbered = number === '' ? [] : line(number, 'serif', HEAD);
	return table(
		HALVES,
		[
			row([
				cell([
					...issuer.map(({ text, bold }) => line(text, bold ? 'serif-bold' : 'serif', 12)),
					rule(SHORT_RULE)
				]),
				cell([line(nation, 'serif-bold', 12), line(spoken, 'serif-bold', HEAD), rule(LONG_RULE)])
			]),
			row([], { height: BELOW_RULES }),
			// Of one size, and from the bottom: the number and the date share a baseline.
			row([
				cell(numbered, { place: 'bottom' }),
				cell(line(placeAndDate, 'serif-italic', HEAD), { place: 'bottom' })
			])
		],
		{ padding: { x: GUTTER / 2, y: 0 } }
	);
}

/** The same for a paper without a number that is dated some day. */
export function letterhead(head: Letterhead, date: string): Table {
	return letterheadOn(head, officialDate(date));
}

/** The same for a paper that has a number. @param day as it is to be read, or room to write it */
export function letterheadOn({ issuer, place }: Letterhead, day: string, number = ''): Table {
	const motto = [m.print_nation({}, VI), m.print_motto({}, VI)];
	return headOf({ issuer, motto, number, placeAndDate: `${place}, ${day}` });
}

/** The foot of an official paper: who signs stands at the right, below the room for a signature. */
export function signature(
	{ signature, signer }: Pick<Letterhead, 'signature' | 'signer'>,
	left: readonly Block[]
): Table {
	const lines = signature.map((text) => line(text, 'serif-bold', HEAD));
	const name = signer === '' ? [] : [line(signer, 'serif-bold', HEAD, SIGNING_ROOM)];
	const height = signer === '' ? SIGNING_ROOM : 0;
	return table([1, 1], [row([cell(left), cell([...lines, ...name])], { height })], {
		before: 14
	});
}

function line(text: string, face: Face, size: number, before = 0): Block {
	return paragraph(span(tied(text), face, size), { ...CENTRED, before });
}

function rule(width: number): Block {
	return { kind: 'rule', width, align: 'center', before: 3, after: 3 };
}
