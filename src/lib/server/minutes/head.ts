import { dayHeld } from '#lib/course/day-held.ts';
import type { Minutes } from '#lib/minutes/minutes.ts';
import { BLANK, type Passage } from '#lib/minutes/passage.ts';
import { SET_UP } from '#lib/minutes/source.ts';
import { issuerLetters, letterheadOf } from '#lib/print/letterhead.ts';
import { m } from '#lib/paraglide/messages.js';
import { officialDate, weekday } from '#lib/time/official-date.ts';
import { dateOf, hourOf } from './clock.ts';
import { line } from './line.ts';

/** The head of the paper (domain.md §3.1–3.2), its title, and what is to be known of a draft. */
export function headWords(minutes: Minutes): readonly Passage[] {
	const { conference, opened, closed } = minutes;
	const { issuer, place } = letterheadOf(conference);
	return [
		{
			kind: 'letterhead',
			issuer,
			motto: [m.print_nation(), m.print_motto()],
			number: m.minutes_number({ blank: BLANK, issuer: issuerLetters({ issuer }) || BLANK }),
			placeAndDate: m.minutes_place_and_date({
				area: place,
				date: officialDate(dayHeld(conference, opened?.at ?? null))
			}),
			sources: [SET_UP, ...(closed?.sources ?? [])]
		},
		{ kind: 'title', text: m.minutes_kind(), sources: [] },
		{ kind: 'subject', text: conference.name, sources: [SET_UP] },
		...caution(minutes)
	];
}

/** When and where it was held. */
export function timeWords(minutes: Minutes): readonly Passage[] {
	const { conference, opened } = minutes;
	const day = dayHeld(conference, opened?.at ?? null);
	const held = { date: officialDate(day), weekday: weekday(day) };
	const began = opened
		? m.minutes_began({ time: hourOf(opened.at, conference.zone), ...held })
		: m.minutes_began_blank({ blank: BLANK, ...held });
	const { place } = conference;
	return [
		line('sentence', began, opened?.sources ?? []),
		line('sentence', m.minutes_held_at({ place: place || BLANK }), place === '' ? [] : [SET_UP])
	];
}

function caution({ conference: { zone }, opened, closed, asOf }: Minutes): readonly Passage[] {
	if (closed) return [];
	const text = opened
		? m.minutes_not_over({ time: hourOf(asOf, zone), date: dateOf(asOf, zone) })
		: m.minutes_not_begun();
	return [{ kind: 'caution', text, sources: [] }];
}
