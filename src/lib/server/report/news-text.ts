import { distinctKinds, type Award, type AwardForm } from '#lib/awards/award.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Person } from '#lib/people/person.ts';
import { organiserOf } from '#lib/print/letterhead.ts';
import { BLANK, wordsIn } from '#lib/report/draft.ts';
import type { News } from '#lib/report/news.ts';
import { inSentenceCase } from '#lib/script/normal-case.ts';
import { toBeQuoted } from '#lib/text/quotes.ts';
import { dayOf } from '#lib/time/calendar.ts';
import { clockFace } from '#lib/time/clock-face.ts';
import type { Instant } from '#lib/time/instant.ts';
import { shortDate, spokenTime } from '#lib/time/official-date.ts';
import { namer, type Namer } from './namer.ts';
import { VI } from '../paper-language.ts';
import { inARow } from './wording.ts';

/**
 * How much of what may be long is told: so many leaders by name, the papers' topics, the address. The
 * highest of each group is named however short it is.
 */
type Extent = { readonly guests: number; readonly topics: boolean; readonly address: boolean };

/** From the fullest wording to the shortest. */
const EXTENTS: readonly Extent[] = [
	{ guests: 4, topics: true, address: true },
	{ guests: 2, topics: true, address: true },
	{ guests: 4, topics: false, address: true },
	{ guests: 3, topics: false, address: true },
	{ guests: 2, topics: false, address: true },
	{ guests: 1, topics: false, address: true },
	{ guests: 1, topics: false, address: false }
];

/** Words a short news item has at most. */
const MOST_WORDS = 200;

/**
 * A short news item, always in Vietnamese, in the register of the Front's own press: as much as fits
 * into its length, with "…" only where a person must write.
 */
export function newsText(news: News, conference: Conference): string {
	const texts = EXTENTS.map((extent) => written(news, conference, extent));
	return texts.find((text) => wordsIn(text) <= MOST_WORDS) ?? texts.at(-1) ?? '';
}

function written(news: News, conference: Conference, extent: Extent): string {
	const name = namer();
	const { zone } = conference;
	const paragraphs = [
		[held(news, conference, extent), chaired(news, name), came(news, name, extent)],
		[
			...news.reporters.map((by) => m.report_news_reported({ who: name.amid(by) }, VI)),
			...discussed(news, extent),
			...adopted(news)
		],
		news.speeches.map(({ by, isDirecting }) => {
			const who = { who: name.amid(by) };
			return isDirecting ? m.report_news_directed(who, VI) : m.report_news_spoke(who, VI);
		}),
		[...awarded(news.awards), closed(news, name, zone)]
	];
	return paragraphs
		.filter((sentences) => sentences.length > 0)
		.map((sentences) => sentences.join(' '))
		.join('\n\n')
		.replaceAll('Mặt trận Tổ quốc', 'MTTQ');
}

function held({ startedAt }: News, conference: Conference, { address }: Extent): string {
	const { place, name, zone } = conference;
	const [hall = ''] = address ? [place] : place.split(',');
	const date = shortDate(dayOf(startedAt, zone));
	const part = partOfDay(startedAt, zone);
	const organiser = organiserOf(conference);
	return m.report_news_held({ part, date, place: hall || BLANK, organiser, name }, VI);
}

function partOfDay(at: Instant, zone: string): string {
	const clock = clockFace(at, zone);
	if (clock < '12:00') return m.report_news_morning({}, VI);
	return clock < '18:00' ? m.report_news_afternoon({}, VI) : m.report_news_evening({}, VI);
}

function chaired({ chairs }: News, name: Namer): string {
	// Of one body, it is named once, after the last of them.
	const isShared = (unit: string, index: number) => chairs[index + 1]?.unit === unit;
	const who = chairs
		.map((person, index) => (isShared(person.unit, index) ? { ...person, unit: '' } : person))
		.map((person) => name.last(person))
		.join('; ');
	return m.report_news_chaired({ who: who || BLANK }, VI);
}

function came({ guests, otherGuests, members }: News, name: Namer, extent: Extent): string {
	const wanted = foremost(guests, extent.guests);
	const names = guests.filter((person) => wanted.has(person)).map((person) => name.last(person));
	const others = otherGuests + guests.length - names.length;
	const crowd = inARow([
		...(others > 0 ? [m.report_news_guests({ count: padded(others) }, VI)] : []),
		...(members ? [m.report_news_members(members, VI)] : [])
	]);
	const named = names.join('; ');
	const who =
		named && crowd ? m.report_news_came_with({ names: named, crowd }, VI) : named || crowd;
	return m.report_news_came({ who: who || BLANK }, VI);
}

/** So many guests, the highest of each group before any second, and all of those at the least. */
function foremost(guests: readonly Person[], count: number): ReadonlySet<Person> {
	const groups = Map.groupBy(guests, ({ category }) => category);
	const highest = [...groups.values()].flatMap(([first]) => first ?? []);
	const others = guests.filter((person) => !highest.includes(person));
	return new Set([...highest, ...others.slice(0, Math.max(0, count - highest.length))]);
}

function discussed({ discussion }: News, extent: Extent): readonly string[] {
	if (!discussion) return [];
	if (discussion.opinions === 0) return [m.report_news_discussed({}, VI)];
	const count = padded(discussion.opinions);
	const topics = (extent.topics ? discussion.topics : [])
		.map((topic) => m.report_news_topic({ topic: toBeQuoted(topic) }, VI))
		.join(', ');
	return [
		topics
			? m.report_news_opinions_on({ count, topics }, VI)
			: m.report_news_opinions({ count }, VI)
	];
}

function adopted({ adopted }: News): readonly string[] {
	const [only, ...others] = adopted;
	if (!only) return [];
	if (others.length > 0) {
		return [m.report_news_adopted_more({ count: padded(adopted.length) }, VI)];
	}
	const question = toBeQuoted(only.question).replace(/[.?!:;,\s]+$/, '');
	return [m.report_news_adopted({ ...only, votes: only.for, question }, VI)];
}

const HONOURED: Readonly<Record<AwardForm, (count: string) => string>> = {
	collective: (count) => m.report_news_collectives({ count }, VI),
	household: (count) => m.report_news_households({ count }, VI),
	individual: (count) => m.report_news_individuals({ count }, VI)
};

function awarded(awards: readonly Award[]): readonly string[] {
	if (awards.length === 0) return [];
	const forms = ['collective', 'household', 'individual'] as const;
	const whom = forms
		.map((form) => [form, awards.filter((award) => award.form === form).length] as const)
		.filter(([, count]) => count > 0)
		.map(([form, count]) => HONOURED[form](padded(count)));
	const kinds = inARow(distinctKinds(awards).map(inSentenceCase));
	return [m.report_news_awarded({ kinds, whom: inARow(whom) }, VI)];
}

function closed({ closedBy, endedAt }: News, name: Namer, zone: string): string {
	const time = spokenTime(clockFace(endedAt, zone));
	if (closedBy === undefined) return m.report_news_ended({ time }, VI);
	return m.report_news_closed({ who: name.first(closedBy), time }, VI);
}

/** Official papers write "05 tập thể". */
function padded(count: number): string {
	return String(count).padStart(2, '0');
}
