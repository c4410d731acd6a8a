import type { Item } from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import type { Value } from '#lib/script/template.ts';
import { conferenceValues, itemValues } from '#lib/script/values.ts';
import {
	CONFERENCE_NAMES,
	ITEM_NAMES,
	LISTS,
	LIVE_NAMES,
	PERFORMER_NAMES
} from '#lib/script/vocabulary.ts';

/** Something that can be put into a line, with what it stands for today. */
export type Placeholder = {
	readonly name: string;
	/** What is written into the line. */
	readonly text: string;
	readonly value: string;
};

/** Placeholders that belong together by meaning. */
export type PlaceholderGroup = {
	readonly id: 'item' | 'conference' | 'facts' | 'live' | 'lists';
	readonly placeholders: readonly Placeholder[];
};

/** Everything the words of an item may name. */
export function placeholders(
	conference: Conference,
	people: People,
	item: Item
): readonly PlaceholderGroup[] {
	const values = {
		...conferenceValues(conference, people),
		...itemValues(item, conference, people)
	};
	const named = (names: readonly string[]) =>
		names.map((name) => ({ name, text: `{{${name}}}`, value: words(values[name]) }));
	return [
		// Who performs is named in nearly every line, so that comes first.
		{ id: 'item', placeholders: named([...new Set([...PERFORMER_NAMES, ...ITEM_NAMES])]) },
		{ id: 'conference', placeholders: named(CONFERENCE_NAMES) },
		{ id: 'facts', placeholders: named(Object.keys(conference.facts)) },
		{ id: 'live', placeholders: named(LIVE_NAMES) },
		{
			id: 'lists',
			placeholders: outermost().map((name) => ({ name, text: section(name), value: '' }))
		}
	];
}

function words(value: Value | undefined): string {
	return typeof value === 'string' ? value : '';
}

/** Lists that do not only stand inside another. */
function outermost(): readonly string[] {
	const inner = new Set(Object.values(LISTS).flat());
	return Object.keys(LISTS).filter((name) => !inner.has(name));
}

function section(name: string): string {
	const inside = LISTS[name] ?? [];
	const single = inside.filter((each) => !(each in LISTS)).map((each) => `{{${each}}}`);
	const nested = inside.filter((each) => each in LISTS).map(section);
	return [`{{#${name}}}`, single.join(' '), ...nested, `{{/${name}}}`].join('\n');
}
