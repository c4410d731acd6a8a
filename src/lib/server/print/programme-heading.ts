import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { officialDate, spokenTime, weekday } from '#lib/time/official-date.ts';
import type { Block } from '#lib/typeset/block.ts';
import { mm } from '#lib/typeset/length.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import { VI } from '../paper-language.ts';
import { BODY, bound, tied, TITLE } from './style.ts';

const CENTRED = { align: 'center' } as const;

/** What stands over a programme: what it is, of which conference, when and where. */
export function programmeHeading(title: string, conference: Conference): readonly Block[] {
	const { name, date, time, place } = conference;
	const moment = m.print_moment(
		{ time: spokenTime(time), date: officialDate(date), weekday: weekday(date) },
		VI
	);
	const line = (label: string, value: string) =>
		paragraph([span(`${label} `, 'serif-bold', 13), span(tied(value), 'serif', 13)], { after: 3 });
	return [
		paragraph(span(title, 'serif-bold', TITLE), { ...CENTRED, before: 14, after: 2 }),
		paragraph(span(bound(name), 'serif-bold', BODY), CENTRED),
		{ kind: 'rule', width: mm(40), align: 'center', before: 4, after: 12 },
		line(m.print_when({}, VI), moment),
		line(m.print_where({}, VI), place)
	];
}
