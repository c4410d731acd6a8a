import type { Item } from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import type { Value, Values } from '#lib/script/template.ts';
import { conferenceValues, itemValues, turnValues } from '#lib/script/values.ts';
import {
	AWARD_NAMES,
	BATCH_NAMES,
	CONFERENCE_NAMES,
	ITEM_NAMES,
	LISTS,
	LIVE_NAMES,
	PAPER_NAMES,
	PERFORMER_NAMES,
	SPEAKER_NAMES,
	TURN_LISTS
} from '#lib/script/vocabulary.ts';
import { REPEATS, type Repeat } from '#lib/turns/turn.ts';
import { firstTurn } from './first-turn.ts';

/** Something that can be put into a line, with what it stands for today. */
export type Placeholder = {
	readonly name: string;
	/** What is written into the line. */
	readonly text: string;
	readonly value: string;
};

/** Placeholders that belong together by meaning. */
export type PlaceholderGroup = {
	readonly id:
		'batch' | 'speaker' | 'item' | 'conference' | 'awards' | 'papers' | 'facts' | 'live' | 'lists';
	readonly placeholders: readonly Placeholder[];
};

/** What the words of a cue may name, by what the cue is repeated for: a cue can be turned over. */
export type Placeholders = Readonly<Record<Repeat | 'once', readonly PlaceholderGroup[]>>;

/** The lists only a batch's words can open, and those only a speaker's can. */
const SPEAKER_LISTS: readonly string[] = [
	'chưa qua cửa',
	'kế tiếp',
	'kế tiếp chưa qua cửa',
	'nội dung phát biểu'
];
const BATCH_LISTS = TURN_LISTS.filter((name) => !SPEAKER_LISTS.includes(name));

/** Everything the words of an item may name. */
export function placeholders(conference: Conference, people: People, item: Item): Placeholders {
	const values = {
		...conferenceValues(conference, people),
		...itemValues(item, conference, people)
	};
	const [batch, paper, floor] = REPEATS.map((each) => {
		const turn = firstTurn(each, conference, people);
		return { ...values, ...(turn && turnValues({ turn }, people)) };
	}) as [Values, Values, Values];
	return {
		once: [ofItem(values), ...everywhere(conference, values)],
		batch: [ofBatch(batch), ofItem(batch), ...everywhere(conference, batch)],
		paper: [ofSpeaker(paper), ...everywhere(conference, paper)],
		floor: [ofSpeaker(floor), ...everywhere(conference, floor)]
	};
}

// Who performs is named in nearly every line, so that comes first.
function ofItem(values: Values): PlaceholderGroup {
	return { id: 'item', placeholders: named([...new Set(ITEM_FIRST)], values) };
}

function ofBatch(values: Values): PlaceholderGroup {
	return { id: 'batch', placeholders: [...named(BATCH_NAMES, values), ...BATCH_LISTS.map(list)] };
}

/** In a speaker's words whoever performs them is the speaker. */
function ofSpeaker(values: Values): PlaceholderGroup {
	const names = [...CALLED, ...SPEAKER_NAMES];
	return { id: 'speaker', placeholders: [...named(names, values), ...SPEAKER_LISTS.map(list)] };
}

function everywhere(conference: Conference, values: Values): readonly PlaceholderGroup[] {
	const fromLists: readonly string[] = [...AWARD_NAMES, ...PAPER_NAMES];
	const facts = Object.keys(conference.facts).filter((name) => !fromLists.includes(name));
	return [
		{ id: 'conference', placeholders: named(CONFERENCE_NAMES, values) },
		{ id: 'awards', placeholders: named(AWARD_NAMES, values) },
		{ id: 'papers', placeholders: named(PAPER_NAMES, values) },
		{ id: 'facts', placeholders: named(facts, values) },
		{ id: 'live', placeholders: named(LIVE_NAMES, values) },
		{ id: 'lists', placeholders: outermost().map(list) }
	];
}

const CALLED = ['xưng hô', 'họ tên', 'chức danh'];
const ITEM_FIRST = [...PERFORMER_NAMES, ...ITEM_NAMES];

function named(names: readonly string[], values: Values): readonly Placeholder[] {
	return names.map((name) => ({ name, text: `{{${name}}}`, value: words(values[name]) }));
}

function list(name: string): Placeholder {
	return { name, text: section(name), value: '' };
}

function words(value: Value | undefined): string {
	return typeof value === 'string' ? value : '';
}

/** Lists that do not only stand inside another, and need no turn. */
function outermost(): readonly string[] {
	const elsewhere = new Set<string>([...Object.values(LISTS).flat(), ...TURN_LISTS]);
	return Object.keys(LISTS).filter((name) => !elsewhere.has(name));
}

function section(name: string): string {
	const inside = LISTS[name] ?? [];
	const single = inside.filter((each) => !(each in LISTS)).map((each) => `{{${each}}}`);
	const nested = inside.filter((each) => each in LISTS).map(section);
	return [`{{#${name}}}`, single.join(' '), ...nested, `{{/${name}}}`].join('\n');
}
