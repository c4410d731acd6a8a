import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Outdated } from '#lib/print/outdated.ts';
import type { PrintName } from '#lib/print/prints.ts';
import { dayOf } from '#lib/time/calendar.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import { shortDate } from '#lib/time/official-date.ts';
import type { Subject } from '#lib/typeset/subject.ts';
import { fullName, type People } from '#lib/people/person.ts';
import { nameOf, wordOf } from './catalogue.ts';
import { standings, type Standing, type Workshop } from './printing.ts';

/** A printing as it is told to whoever printed it. */
export type ToldStanding = {
	readonly print: PrintName;
	readonly choice: string;
	readonly name: string;
	readonly printed: string;
	/** What must be printed again or thrown away; null: it is still right. */
	readonly wrong: string | null;
	/** Where its wrong pages are printed again; null when there are none to print. */
	readonly again: string | null;
};

/** As many names as are read at one glance. */
const NAMED = 6;

/** All that was printed, in the words of whoever asks. */
export async function standingsInWords(shop: Workshop): Promise<readonly ToldStanding[]> {
	const { conference, people } = shop.hall.state();
	return (await standings(shop)).map((standing) => told(standing, conference, people));
}

function told(
	{ print, choice, at, sheets, outdated }: Standing,
	{ slug, zone }: Pick<Conference, 'slug' | 'zone'>,
	people: People
): ToldStanding {
	const time = clockFace(at, zone);
	const date = shortDate(dayOf(at, zone));
	return {
		print,
		choice,
		name: wayOf(print, choice, people),
		printed: m.printing_printed_at({ time, date, pages: sheets }),
		wrong: outdated && wrongWords(outdated),
		again:
			outdated && outdated.pages.length + outdated.about.length > 0
				? againAt(slug, print, choice)
				: null
	};
}

function againAt(slug: string, print: PrintName, choice: string): string {
	const asked = new URLSearchParams(choice);
	asked.set('again', 'on');
	return `/c/${slug}/print/${print}?${asked}`;
}

/** A paper's name, with whose it is or in which way it was made where there is more than one. */
function wayOf(print: PrintName, choice: string, people: People): string {
	const person = people.get(new URLSearchParams(choice).get('person') ?? '');
	const detail = person ? fullName(person) : wordOf(print, choice);
	return detail === null ? nameOf(print) : `${nameOf(print)} – ${detail}`;
}

/** What is to be done about a paper that is no longer right. */
function wrongWords({ pages, about, gone, whole }: Outdated): string {
	if (whole) return m.printing_gone_whole();
	const said = [
		about.length > 0 && m.printing_people({ names: listed(about) }),
		pages.length > 0 && m.printing_pages({ pages: pages.join(', ') }),
		gone.length > 0 && m.printing_gone({ names: listed(gone) })
	];
	return said.filter(Boolean).join(' ') || m.printing_fewer();
}

function listed(subjects: readonly Subject[]): string {
	const rest = subjects.length - NAMED;
	const list = subjects
		.slice(0, NAMED)
		.map(({ name }) => name)
		.join(', ');
	return rest > 0 ? m.printing_and_more({ names: list, count: rest }) : list;
}
