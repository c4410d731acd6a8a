import type { Passage, TextKind } from '#lib/minutes/passage.ts';
import type { Block, Paragraph, Row, Table } from '#lib/typeset/block.ts';
import { A4, mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Face } from '#lib/typeset/metrics.ts';
import type { Print } from '#lib/typeset/print.ts';
import { headOf, SIGNING_ROOM } from '../print/letterhead.ts';
import { BODY, MARGINS, tied, TITLE } from '../print/style.ts';

type Signatures = Extract<Passage, { kind: 'signatures' }>;

const CENTRED = { align: 'center' } as const;
const FIRST = mm(10);
/** Where a detail is set in, and how far its other lines hang behind its mark. */
const DETAIL = mm(15);
const HANGING = mm(4);
/** Under a line that is written by hand on dots. */
const DOTTED = mm(8);
/** Between whoever signed and to whom it is sent. */
const BEFORE_RECIPIENTS = mm(6);

/** How each kind of line is set, and what stands before its words. */
const STYLES: Readonly<Record<TextKind, { mark: string; face: Face; how: Partial<Paragraph> }>> = {
	heading: { mark: '', face: 'serif-bold', how: { keepsNext: true, before: 10, after: 4 } },
	item: { mark: '', face: 'serif-bold', how: { keepsNext: true, before: 6, after: 4 } },
	sentence: { mark: '', face: 'serif', how: setIn(FIRST, 0) },
	point: { mark: '- ', face: 'serif', how: setIn(FIRST, 0) },
	detail: { mark: '+ ', face: 'serif', how: setIn(DETAIL, DETAIL + HANGING) }
};

/** The minutes as they are printed and signed: the same lines as on the screen and in the Word file. */
export function minutesPrint(passages: readonly Passage[], title: string): Print {
	return {
		title,
		sections: [
			{
				kind: 'sheets',
				size: A4,
				margins: MARGINS,
				numbered: true,
				blocks: passages.flatMap((passage, index) =>
					blocksOf(passage, passages[index + 1]?.kind === 'signatures')
				),
				atMost: null,
				folded: false,
				about: null
			}
		]
	};
}

/** @param leads to whoever signs, who does not stand alone on a page */
function blocksOf(passage: Passage, leads: boolean): readonly Block[] {
	switch (passage.kind) {
		case 'letterhead':
			return [headOf(passage)];
		case 'title':
			return [words(passage.text, 'serif-bold', TITLE, { ...CENTRED, before: 14, after: 2 })];
		case 'subject':
			return [words(passage.text, 'serif-bold', BODY, CENTRED), rule(mm(40))];
		case 'caution':
			return [words(passage.text, 'serif-italic', BODY, { ...CENTRED, before: 6, after: 6 })];
		case 'room':
			return [{ kind: 'dots', lines: passage.lines, height: DOTTED }];
		case 'signatures':
			return [footOf(passage)];
		default: {
			const { mark, face, how } = STYLES[passage.kind];
			return [words(mark + passage.text, face, BODY, leads ? { ...how, keepsNext: true } : how)];
		}
	}
}

function setIn(first: number, rest: number): Partial<Paragraph> {
	return { align: 'justify', indent: { first, rest }, after: 6 };
}

/** Whoever signs stands with the room to sign, and to whom it is sent below. */
function footOf({ left, right, label, recipients }: Signatures): Table {
	const sent = recipients.map((text, index) =>
		words(`- ${text}${index === recipients.length - 1 ? '.' : ';'}`, 'serif', 11)
	);
	const to = [words(label, 'serif-bold-italic', 12), ...sent];
	const inBold = (text: string) => cell(words(text, 'serif-bold', BODY, CENTRED));
	const together = { keepsNext: true };
	return table(
		[1, 1],
		[
			row(
				[left, right].map(({ office }) => inBold(office)),
				together
			),
			empty(SIGNING_ROOM),
			row(
				[left, right].map(({ name }) => inBold(name)),
				together
			),
			empty(BEFORE_RECIPIENTS),
			row([cell(to), cell([])])
		],
		{ before: 14 }
	);
}

/** Room between what stands in the columns. */
function empty(height: number): Row {
	return row([cell([]), cell([])], { height, keepsNext: true });
}

function words(text: string, face: Face, size: number, how: Partial<Paragraph> = {}): Paragraph {
	return paragraph(span(tied(text), face, size), how);
}

function rule(width: number): Block {
	return { kind: 'rule', width, align: 'center', before: 3, after: 3 };
}
