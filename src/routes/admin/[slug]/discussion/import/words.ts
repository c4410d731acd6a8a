import type { Meaning } from '#lib/discussion/import/columns.ts';
import type { Doubt, DoubtCode, Field } from '#lib/discussion/import/paper-line.ts';
import { m } from '#lib/paraglide/messages.js';

export const MEANING_WORDS: Readonly<Record<Meaning, () => string>> = {
	ignored: m.roster_import_ignored,
	ordinal: m.roster_import_ordinal,
	speaker: m.discussion_import_speaker,
	honorific: m.discussion_import_honorific,
	position: m.discussion_import_position,
	unit: m.discussion_import_unit,
	topic: m.discussion_import_topic,
	minutes: m.discussion_import_minutes
};

/** What a field is called where it stands alone. */
export const FIELD_WORDS: Readonly<Record<Field, () => string>> = {
	honorific: m.setup_honorific,
	name: m.setup_person_name,
	unit: m.discussion_unit,
	topic: m.discussion_topic,
	minutes: m.discussion_length
};

const DOUBT_WORDS: Readonly<Record<DoubtCode, (about: { name: string; row: number }) => string>> = {
	'name-missing': m.discussion_doubt_name_missing,
	'name-odd': m.discussion_doubt_name_odd,
	'name-short': m.discussion_doubt_name_short,
	'name-particle': m.discussion_doubt_name_particle,
	'honorific-unsure': m.discussion_doubt_honorific_unsure,
	'honorific-missing': m.discussion_doubt_honorific_missing,
	'rest-unclear': m.discussion_doubt_rest_unclear,
	'topic-missing': m.discussion_doubt_topic_missing,
	'minutes-odd': m.discussion_doubt_minutes_odd,
	'too-long': m.discussion_doubt_too_long,
	'marks-differ': m.discussion_doubt_marks_differ,
	namesake: m.discussion_doubt_namesake,
	'several-match': m.discussion_doubt_several_match,
	repeated: m.discussion_doubt_repeated
};

/** A doubt as a sentence. */
export function doubtWords({ code, name = '', row = 0 }: Doubt): string {
	return DOUBT_WORDS[code]({ name, row });
}
