import type { ItemKind } from '#lib/agenda/agenda.ts';
import type { Held } from '#lib/minutes/items.ts';
import type { Minutes } from '#lib/minutes/minutes.ts';
import { BLANK, type Passage } from '#lib/minutes/passage.ts';
import type { Pause } from '#lib/minutes/pauses.ts';
import { m } from '#lib/paraglide/messages.js';
import { awardWords } from './award-words.ts';
import { hourOf, spansWords } from './clock.ts';
import { line, list, namedWithin, points } from './line.ts';
import { speechWords } from './speech-words.ts';

type Told = { readonly when: string; readonly who: string };

/** What an item was, in a sentence. */
const DOING: Readonly<Record<ItemKind, (of: Told) => string>> = {
	introduction: m.minutes_introduced,
	opening: m.minutes_opening,
	report: m.minutes_report,
	discussion: m.minutes_discussion,
	'leader-speech': m.minutes_leader,
	awards: m.minutes_awards,
	closing: m.minutes_closing,
	break: m.minutes_break,
	gathering: m.minutes_performed,
	ceremony: m.minutes_performed,
	other: m.minutes_performed
};

/** What the organisers do unless somebody is named for it. */
const ORGANISERS: readonly ItemKind[] = [
	'introduction',
	'ceremony',
	'gathering',
	'awards',
	'break'
];
/** What somebody said there is theirs to sum up, where nobody noted it. */
const SPOKEN: readonly ItemKind[] = ['opening', 'report', 'leader-speech'];

/** Each item as it really went, then what was left out. */
export function itemWords(minutes: Minutes): readonly Passage[] {
	const { items, notHeld, otherNotes } = minutes;
	return [
		...items.flatMap((item, index) => [
			line('item', m.minutes_item({ number: index + 1, title: titleWords(item) })),
			...heldWords(item, minutes)
		]),
		...list(
			m.minutes_not_held(),
			notHeld,
			({ title }) => title,
			({ sources }) => sources
		),
		...points(m.minutes_other_notes(), otherNotes, 0)
	];
}

function titleWords({ title, unplanned, broughtForward }: Held): string {
	if (unplanned) return m.minutes_item_unplanned({ title });
	return broughtForward ? m.minutes_item_forward({ title }) : title;
}

function heldWords(item: Held, minutes: Minutes): readonly Passage[] {
	const { zone } = minutes.conference;
	const { kind, sources, performer, pauses } = item;
	const when = spansWords(item.when, zone);
	const who = performerWords(item);
	const isUnsaid = who === BLANK && kind === 'other';
	const text = isUnsaid ? m.minutes_took_place({ when }) : DOING[kind]({ when, who });
	return [
		line('sentence', text, [...sources, ...performer.sources]),
		...pauses.map((pause) => line('sentence', pauseWords(pause, zone), pause.sources)),
		...contents(item, minutes)
	];
}

function contents(item: Held, minutes: Minutes): readonly Passage[] {
	const { kind, points: noted } = item;
	if (kind === 'discussion') {
		return [...speechWords(item, minutes), ...points(m.minutes_answered(), noted, 2)];
	}
	// What the chair concludes has a section of its own.
	if (kind === 'closing') return [];
	const told = SPOKEN.includes(kind)
		? points(m.minutes_points(), noted, 2)
		: points(m.minutes_recorded(), noted, 0);
	return kind === 'awards' ? [...awardWords(item, minutes), ...told] : told;
}

function performerWords({ kind, performer: { who, insteadOf } }: Held): string {
	if (who && insteadOf)
		return m.minutes_stand_in({ who: namedWithin(who), absent: namedWithin(insteadOf) });
	if (who) return namedWithin(who);
	return ORGANISERS.includes(kind) ? m.minutes_organisers() : BLANK;
}

function pauseWords({ from, to }: Pause, zone: string): string {
	return to === null
		? m.minutes_paused_yet({ from: hourOf(from, zone) })
		: m.minutes_paused({ from: hourOf(from, zone), to: hourOf(to, zone) });
}
