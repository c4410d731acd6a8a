import type { Category } from '#lib/conference/conference.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Reply } from '#lib/people/person.ts';
import type { Doubt, DoubtCode } from '#lib/roster/doubt.ts';
import type { Field, Fields } from '#lib/roster/fields.ts';
import type { Meaning } from '#lib/roster/heading.ts';

export const MEANING_WORDS: Readonly<Record<Meaning, () => string>> = {
	name: m.roster_import_name,
	'given-name': m.roster_import_given_name,
	honorific: m.roster_import_honorific,
	position: m.roster_import_position,
	unit: m.roster_import_unit,
	post: m.roster_import_post,
	category: m.roster_import_category,
	phone: m.roster_import_phone,
	seat: m.roster_import_seat,
	reply: m.roster_import_reply,
	absence: m.roster_import_absence,
	born: m.roster_import_born,
	note: m.roster_import_note,
	ordinal: m.roster_import_ordinal,
	ignored: m.roster_import_ignored,
	sensitive: m.roster_import_sensitive
};

/** What a field is called, as its column is. */
export function fieldWords(field: Field): string {
	return MEANING_WORDS[field]();
}

export const REPLY_WORDS: Readonly<Record<Reply, () => string>> = {
	waiting: m.roster_import_reply_waiting,
	coming: m.roster_import_reply_coming,
	late: m.roster_import_reply_late,
	absent: m.roster_import_reply_absent
};

const DOUBT_WORDS: Readonly<Record<DoubtCode, (about: { name: string; row: number }) => string>> = {
	'name-missing': m.roster_import_doubt_name_missing,
	'name-odd': m.roster_import_doubt_name_odd,
	'name-short': m.roster_import_doubt_name_short,
	'name-particle': m.roster_import_doubt_name_particle,
	'honorific-unsure': m.roster_import_doubt_honorific_unsure,
	'rest-unclear': m.roster_import_doubt_rest_unclear,
	'phone-odd': m.roster_import_doubt_phone_odd,
	'phone-several': m.roster_import_doubt_phone_several,
	'reply-odd': m.roster_import_doubt_reply_odd,
	'born-odd': m.roster_import_doubt_born_odd,
	'too-long': m.roster_import_doubt_too_long,
	'category-missing': m.roster_import_doubt_category_missing,
	'category-unknown': m.roster_import_doubt_category_unknown,
	'marks-differ': m.roster_import_doubt_marks_differ,
	namesake: m.roster_import_doubt_namesake,
	'several-match': m.roster_import_doubt_several_match,
	repeated: m.roster_import_doubt_repeated,
	'nearly-repeated': m.roster_import_doubt_nearly_repeated,
	'same-name': m.roster_import_doubt_same_name
};

/** A doubt as a sentence. */
export function doubtWords({ code, name = '', row = 0 }: Doubt): string {
	return DOUBT_WORDS[code]({ name, row });
}

/** What a field holds, as people read it; '' for nothing. */
export function valueWords(fields: Fields, field: Field, categories: readonly Category[]): string {
	const value = fields[field] ?? '';
	if (field === 'category') return categories.find(({ id }) => id === value)?.title ?? '';
	return field === 'reply' && value !== '' ? REPLY_WORDS[value as Reply]() : value;
}
