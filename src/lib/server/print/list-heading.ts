import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import { officialDate, spokenTime, weekday } from '#lib/time/official-date.ts';
import type { Block } from '#lib/typeset/block.ts';
import { paragraph, span } from '#lib/typeset/make.ts';
import { VI } from '../paper-language.ts';
import { tied } from './style.ts';

const CENTRED = { align: 'center' } as const;

/** What stands over a working list: its name, and of which conference, when and where. */
export function listHeading(title: string, conference: Conference): readonly Block[] {
	const { name, date, time, place } = conference;
	const moment = m.print_moment(
		{ time: spokenTime(time), date: officialDate(date), weekday: weekday(date) },
		VI
	);
	const occasion = m.print_occasion({ moment, place }, VI);
	return [
		paragraph(span(title, 'serif-bold', 16), CENTRED),
		paragraph(span(tied(name), 'serif-bold', 13), CENTRED),
		paragraph(span(tied(occasion), 'serif-italic', 12), { ...CENTRED, before: 2 })
	];
}
