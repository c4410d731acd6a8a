import { m } from '#lib/paraglide/messages.js';
import {
	printedScript,
	type Emergency,
	type PrintedCue,
	type PrintedItem
} from '#lib/print/script.ts';
import { parted } from '#lib/print/sentences.ts';
import { paragraphs } from '#lib/script/paragraphs.ts';
import type { ReadLine } from '#lib/script/script.ts';
import type { Block, Paragraph, Span } from '#lib/typeset/block.ts';
import { A4, mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Print } from '#lib/typeset/print.ts';
import type { Subject } from '#lib/typeset/subject.ts';
import { listHeading } from './list-heading.ts';
import type { Order } from './order.ts';
import { cueTitle, directionSpans, slotWords, spokenSpans } from './script-words.ts';
import { evenMargins, tied } from './style.ts';

const VI = { locale: 'vi' } as const;
/** Read standing, in dim light. */
const READ = 16;
const DIRECTION = 13;
const LEADING = 1.6;
/** Of more letters than this a paragraph is parted between two sentences; one page holds twice as many. */
const LONGEST = 900;
/** Fewer letters than these, about three lines, do not stand alone at the end of what begins on a page. */
const LONE = 180;
/** How far what the chair reads is set in, and the lines of a listed name after its first. */
const CHAIR = mm(8);
const LISTED = mm(5);

/**
 * The MC's whole script in reading size; no sentence is torn between two pages. Every item begins on
 * a page of its own: it is found at once on a lectern, and a late change reprints that item alone.
 */
export function scriptPrint({ state }: Pick<Order, 'state'>): Print {
	const { conference } = state;
	const { items, emergencies } = printedScript(state);
	const top = [...listHeading(m.print_script({}, VI), conference), legend()];
	const parts: readonly Part[] = [
		...items.map((item) => ({
			about: { key: item.id, name: titleOf(item) },
			blocks: itemBlocks(item, conference.zone)
		})),
		...emergencyParts(emergencies)
	];
	return {
		title: m.print_script_title({ name: conference.name }, VI),
		sections: parts.map(({ about, blocks }, index) => ({
			kind: 'sheets',
			size: A4,
			margins: evenMargins(mm(20)),
			numbered: about.name,
			blocks: endingTogether(index === 0 ? [...top, ...blocks] : blocks),
			atMost: null,
			folded: false,
			about
		}))
	};
}

/** What begins on a page of its own. */
type Part = { readonly about: Subject; readonly blocks: readonly Block[] };

/** By themselves, to be found in a hurry. */
function emergencyParts(emergencies: readonly Emergency[]): readonly Part[] {
	if (emergencies.length === 0) return [];
	const name = m.print_script_emergencies({}, VI);
	const blocks = [
		band([span(name, 'serif-bold', 15)]),
		...emergencies.flatMap(({ title, segments }) => [
			paragraph(span(tied(title), 'serif-bold', 14), { before: 14, keepsNext: true }),
			...whole(spoken({ segments }))
		])
	];
	return [{ about: { key: 'emergencies', name }, blocks }];
}

/** "3. Thảo luận"; what surrounds the programme has no number. */
function titleOf({ number, title }: PrintedItem): string {
	return number === null ? title : `${number}. ${title}`;
}

/** How to tell what is read from what never is. */
function legend(): Paragraph {
	return paragraph(
		[
			span(`${m.print_script_read({}, VI)} `, 'serif', 12),
			span(m.print_script_unread({}, VI), 'serif-italic', 12)
		],
		{ align: 'center', before: 8, after: 6 }
	);
}

function itemBlocks(item: PrintedItem, zone: string): readonly Block[] {
	const { number, performer, isSkipped, cues } = item;
	const about = [slotWords(item, zone), performer, isSkipped ? m.print_script_skipped({}, VI) : ''];
	const heading = band([
		span(tied(titleOf(item)), 'serif-bold', 15),
		span(`\n${about.filter(Boolean).join(' · ')}`, 'serif', 12)
	]);
	return [heading, ...cues.flatMap((cue) => cueBlocks(cue, number))];
}

/** It does not stand at the foot of a page without what follows it. */
function band(spans: readonly Span[]): Block {
	return table([1], [row([cell(paragraph(spans), { fill: '#eeeeee' })], { keepsNext: true })], {
		padding: { x: 6, y: 4 },
		before: 20
	});
}

function cueBlocks(cue: PrintedCue, item: number | null): readonly Block[] {
	const step = item === null ? String(cue.step) : `${item}.${cue.step}`;
	const words = tied(`${step}. ${cueTitle(cue)}`);
	const title = paragraph(span(words, 'serif-bold', 14), { before: 14, keepsNext: true });
	return [title, ...cue.lines.flatMap(lineBlocks)];
}

function lineBlocks(line: ReadLine): readonly Block[] {
	if (line.kind === 'direction') return whole(direction(line));
	if (line.voice === 'mc') return whole(spoken(line));
	const label = span(m.print_script_chair({}, VI), 'serif-bold-italic', DIRECTION);
	const indent = { first: CHAIR, rest: CHAIR };
	return [paragraph(label, { indent, before: 7, keepsNext: true }), ...whole(spoken(line, CHAIR))];
}

/** Each paragraph stands on one page. */
function whole(read: readonly Paragraph[]): readonly Block[] {
	return read.map((each) => ({ kind: 'together', blocks: [each] }));
}

/** The last blocks as one, so many that they are worth turning a page for. */
function endingTogether(blocks: readonly Block[]): readonly Block[] {
	let from = blocks.length - 1;
	while (from > 0 && lettersIn(blocks.slice(from)) < LONE) from -= 1;
	const last = blocks.slice(from).flatMap(unwrapped);
	return [...blocks.slice(0, from), { kind: 'together', blocks: last }];
}

function unwrapped(block: Block): readonly Block[] {
	return block.kind === 'together' ? block.blocks : [block];
}

function lettersIn(blocks: readonly Block[]): number {
	const spans = blocks
		.flatMap(unwrapped)
		.flatMap((block) => (block.kind === 'paragraph' ? block.spans : []));
	return spans.reduce((sum, { text }) => sum + text.length, 0);
}

/** Words to be read. @param from how far they are set in */
function spoken(line: Pick<ReadLine, 'segments'>, from = 0): readonly Paragraph[] {
	return paragraphs(line).flatMap(({ lead, segments, listed }) =>
		parted(segments, LONGEST).map((part, index) => {
			const name = index === 0 && lead !== '' ? [span(tied(lead), 'serif-bold', READ)] : [];
			const indent = { first: from, rest: listed ? from + LISTED : from };
			const set = { leading: LEADING, before: listed ? 3 : 7, indent };
			return paragraph([...name, ...spokenSpans(part, READ)], set);
		})
	);
}

/** In brackets, so that nobody reads them aloud. */
function direction(line: ReadLine): readonly Paragraph[] {
	const read = paragraphs(line).map(({ lead, segments }) => [
		...(lead === '' ? [] : [span(tied(lead), 'serif-italic', DIRECTION)]),
		...directionSpans(segments, DIRECTION)
	]);
	return read.map((spans, index) =>
		paragraph(
			[
				...(index === 0 ? [span('[', 'serif-italic', DIRECTION)] : []),
				...spans,
				...(index === read.length - 1 ? [span(']', 'serif-italic', DIRECTION)] : [])
			],
			{ leading: 1.4, before: index === 0 ? 7 : 1 }
		)
	);
}
