import { m } from '#lib/paraglide/messages.js';
import type { Person } from '#lib/people/person.ts';
import { INTRODUCTION_WORDS, PRESENCE_WORDS, REPLY_WORDS } from '../../../words.ts';

type Fields = Omit<Person, 'id' | 'consent'>;

const LABELS: Readonly<Record<keyof Fields, () => string>> = {
	honorific: m.privacy_field_honorific,
	name: m.privacy_field_name,
	position: m.privacy_field_position,
	unit: m.privacy_field_unit,
	category: m.privacy_field_category,
	phone: m.privacy_field_phone,
	seat: m.privacy_field_seat,
	note: m.privacy_field_note,
	born: m.privacy_field_born,
	since: m.privacy_field_since,
	bloc: m.privacy_field_bloc,
	rank: m.privacy_field_rank,
	introduction: m.privacy_field_introduction,
	votes: m.privacy_field_votes,
	invited: m.privacy_field_invited,
	reply: m.privacy_field_reply,
	absence: m.privacy_field_absence,
	substituteId: m.privacy_field_substitute,
	walkIn: m.privacy_field_walk_in,
	presence: m.privacy_field_presence
};

/** A field as people read it; '' while nothing is written in it. */
export type Entry = { readonly label: string; readonly value: string };

/**
 * Fields as people read them, in one order. Of a change a purge took the words out of, only the
 * names of the fields are left.
 * @param nameOf what an id stands for: a category, a person
 */
export function entriesOf(fields: object, nameOf: (id: string) => string): readonly Entry[] {
	const written: Partial<Fields> = Array.isArray(fields)
		? Object.fromEntries(fields.map((name: string) => [name, '']))
		: fields;
	const names = Object.keys(LABELS) as (keyof Fields)[];
	return names
		.filter((name) => name in written)
		.map((name) => ({ label: LABELS[name](), value: valueOf(name, written[name], nameOf) }));
}

function valueOf(
	name: keyof Fields,
	value: Fields[keyof Fields] | undefined,
	nameOf: (id: string) => string
): string {
	if (value === null || value === undefined || value === '') return '';
	if (typeof value === 'boolean') return value ? m.privacy_data_yes() : m.privacy_data_no();
	const text = String(value);
	if (name === 'category' || name === 'substituteId') return nameOf(text);
	return WORDS[name]?.[text]?.() ?? text;
}

const WORDS: Readonly<Partial<Record<keyof Fields, Readonly<Record<string, () => string>>>>> = {
	reply: REPLY_WORDS,
	introduction: INTRODUCTION_WORDS,
	presence: PRESENCE_WORDS
};
