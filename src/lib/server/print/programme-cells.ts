import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import type { ProgrammeRow } from '#lib/print/programme.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import { officialDate, spokenTime, weekday } from '#lib/time/official-date.ts';
import type { Block, Cell } from '#lib/typeset/block.ts';
import { mm } from '#lib/typeset/length.ts';
import { cell, paragraph, span } from '#lib/typeset/make.ts';
import { BODY, bound, tied, whole } from './style.ts';

const VI = { locale: 'vi' } as const;
const CENTRED = { align: 'center' } as const;

export function heading(title: string, conference: Conference): readonly Block[] {
	const { name, date, time, place } = conference;
	const moment = m.print_moment(
		{ time: spokenTime(time), date: officialDate(date), weekday: weekday(date) },
		VI
	);
	const line = (label: string, value: string) =>
		paragraph([span(`${label} `, 'serif-bold', 13), span(tied(value), 'serif', 13)], { after: 3 });
	return [
		paragraph(span(title, 'serif-bold', 16), { ...CENTRED, before: 14, after: 2 }),
		paragraph(span(bound(name), 'serif-bold', BODY), CENTRED),
		{ kind: 'rule', width: mm(40), align: 'center', before: 4, after: 12 },
		line(m.print_when({}, VI), moment),
		line(m.print_where({}, VI), place)
	];
}

export function headCell(words: string): Cell {
	return cell(paragraph(span(words, 'serif-bold', 12), CENTRED), { place: 'middle' });
}

export function numberCell({ number }: ProgrammeRow): Cell {
	return cell(paragraph(span(number === null ? '' : String(number), 'serif', 13), CENTRED));
}

export function timeCell({ from, to }: ProgrammeRow, zone: string): Cell {
	const written = [from, to].map((at) => clockFace(at, zone).replace(':', 'g')).join(' – ');
	return cell(paragraph(span(written, 'serif', 12), { ...CENTRED, shrinks: 0.7 }));
}

export function performerCell({ performer, post }: ProgrammeRow): Cell {
	return cell([
		paragraph(span(whole(performer), 'serif', 13)),
		...(post === '' ? [] : [paragraph(span(tied(post), 'serif-italic', 11))])
	]);
}
