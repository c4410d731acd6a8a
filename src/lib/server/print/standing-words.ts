import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Outdated } from '#lib/print/outdated.ts';
import type { Choice, PrintName } from '#lib/print/prints.ts';
import { dayOf } from '#lib/time/calendar.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import { shortDate } from '#lib/time/official-date.ts';
import { spellNumbers } from '#lib/text/number-runs.ts';
import type { Subject } from '#lib/typeset/subject.ts';
import { fullName, type People } from '#lib/people/person.ts';
import { writeChoice } from '../input/print.ts';
import { nameOf, wordOf } from './catalogue.ts';
import type { Workshop } from './printing.ts';
import { standings, type Standing } from './standings.ts';

/** A printing as it is told to whoever printed it. */
export type ToldStanding = {
	readonly print: PrintName;
	readonly choice: string;
	readonly name: string;
	readonly printed: string;
	/** What must be printed again or thrown away; null: it is still right, as far as that is known. */
	readonly wrong: string | null;
	/** It could not be compared: whether it is still right is not known. */
	readonly unchecked: boolean;
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
	standing: Standing,
	conference: Pick<Conference, 'slug' | 'zone' | 'categories'>,
	people: People
): ToldStanding {
	const { slug, zone } = conference;
	const { asked, at, sheets } = standing;
	const outdated = knownOf(standing);
	const time = clockFace(at, zone);
	const date = shortDate(dayOf(at, zone));
	const choice = writeChoice(asked.choice);
	const isToPrint = outdated !== null && outdated.pages.length + outdated.about.length > 0;
	return {
		print: asked.print,
		choice,
		name: fullNameOf(standing, conference, people),
		printed: m.printing_printed_at({ time, date, pages: sheets }),
		wrong: outdated && wrongWords(outdated, asked.choice),
		unchecked: standing.outdated === 'unchecked',
		again: isToPrint ? againAt(slug, asked.print, choice) : null
	};
}

function knownOf({ outdated }: Pick<Standing, 'outdated'>): Outdated | null {
	return outdated === 'unchecked' ? null : outdated;
}

function againAt(slug: string, print: PrintName, choice: string): string {
	const asked = new URLSearchParams(choice);
	asked.set('again', 'on');
	return `/c/${slug}/print/${print}?${asked}`;
}

/** A paper's name, with in which way it was made where there is more than one, and for whom if not for all. */
function fullNameOf(
	standing: Standing,
	{ categories }: Pick<Conference, 'categories'>,
	people: People
): string {
	const { print, choice } = standing.asked;
	const person = people.get(choice.person ?? '');
	// Whoever is off the list is called as on the paper to be found.
	const whose = person ? fullName(person) : knownOf(standing)?.gone[0]?.name;
	const ofCategory = categories.find(({ id }) => id === choice.category)?.title;
	const details =
		choice.person === null ? [wordOf(print, writeChoice(choice)), ofCategory] : [whose];
	return [nameOf(print), ...details].filter(Boolean).join(' – ');
}

/** What is to be done about a paper that is no longer right. */
function wrongWords(
	{ pages, surplus, about, gone, whole }: Outdated,
	{ person, category }: Choice
): string {
	if (whole && person !== null) return m.printing_gone_one();
	if (whole && category === null) return m.printing_gone_whole();
	const said = [
		about.length > 0 && m.printing_people({ names: listed(about) }),
		pages.length > 0 && m.printing_pages({ pages: spellNumbers(pages) }),
		surplus.length > 0 && m.printing_surplus({ pages: spellNumbers(surplus) }),
		gone.length > 0 && m.printing_gone({ names: listed(gone) })
	];
	return said.filter(Boolean).join(' ');
}

function listed(subjects: readonly Subject[]): string {
	const rest = subjects.length - NAMED;
	const list = subjects
		.slice(0, NAMED)
		.map(({ name }) => name)
		.join(', ');
	return rest > 0 ? m.printing_and_more({ names: list, count: rest }) : list;
}
