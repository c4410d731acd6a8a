import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { evenLines } from '#lib/print/even-lines.ts';
import { letterheadOf } from '#lib/print/letterhead.ts';
import { officialDate, spokenTime, weekday } from '#lib/time/official-date.ts';
import type { Block, Cell, Rule } from '#lib/typeset/block.ts';
import { mm } from '#lib/typeset/length.ts';
import { cell, paragraph, row, span, table } from '#lib/typeset/make.ts';
import type { Face } from '#lib/typeset/metrics.ts';
import { VI } from '../paper-language.ts';
import { bound, HEAD, tied } from './style.ts';

/** How much of the cover the title has for itself: it stands a little above the middle of the page. */
const MIDDLE = mm(94);
const TITLE = 24;
const NAME = 15;
/** Letters of a line of the place, about. */
const PLACE = 50;

/**
 * The first page of the folded programme: who issues it at the top, what it is in the middle, the way
 * to the delegate's page at the foot. It is too narrow for two columns of capitals of one size.
 */
export function programmeCover(conference: Conference, way: readonly Block[]): Block {
	const { issuer } = letterheadOf(conference);
	const head = [
		line(m.print_nation({}, VI), 'serif-bold', 12),
		line(m.print_motto({}, VI), 'serif-bold', HEAD),
		rule(58, 10),
		...issuer.map(({ text, bold }) => line(text, bold ? 'serif-bold' : 'serif', 12)),
		rule(22, 0)
	];
	return table(
		[1],
		[
			row([cell(head)]),
			row([middle(conference)], { height: MIDDLE }),
			row([cell([...way, line(dated(conference), 'serif-italic', HEAD, 10)])])
		]
	);
}

function middle({ name, date, time, place }: Conference): Cell {
	const moment = m.print_moment(
		{ time: spokenTime(time), date: officialDate(date), weekday: weekday(date) },
		VI
	);
	const words = [
		line(m.print_programme({}, VI), 'serif-bold', TITLE),
		line(bound(name), 'serif-bold', NAME, 6),
		rule(40, 8),
		line(moment, 'serif', HEAD),
		...evenLines(tied(place), PLACE).map((each) => line(each, 'serif', HEAD))
	];
	return cell(words, { place: 'middle' });
}

function dated(conference: Conference): string {
	return `${letterheadOf(conference).place}, ${officialDate(conference.date)}`;
}

function line(text: string, face: Face, size: number, before = 0): Block {
	return paragraph(span(tied(text), face, size), { align: 'center', before });
}

function rule(width: number, after: number): Rule {
	return { kind: 'rule', width: mm(width), align: 'center', before: 4, after };
}
