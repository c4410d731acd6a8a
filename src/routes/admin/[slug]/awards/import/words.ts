import type { AwardForm } from '#lib/awards/award.ts';
import type { Doubt, DoubtCode } from '#lib/awards/import/doubt.ts';
import type { Field, Fields } from '#lib/awards/import/fields.ts';
import type { Meaning } from '#lib/awards/import/heading.ts';
import { m } from '#lib/paraglide/messages.js';
import { FORM_WORDS } from '../words.ts';

export const MEANING_WORDS: Readonly<Record<Meaning, () => string>> = {
	name: m.awards_meaning_name,
	honorific: m.awards_honorific,
	post: m.awards_title,
	position: m.awards_meaning_position,
	unit: m.awards_meaning_unit,
	form: m.awards_form,
	kind: m.awards_kind,
	merit: m.awards_merit,
	prize: m.awards_prize,
	receiver: m.awards_meaning_receiver,
	decision: m.awards_decision_number,
	'decision-date': m.awards_decision_date,
	issuer: m.awards_decision_issuer,
	signer: m.awards_decision_signer,
	ordinal: m.roster_import_ordinal,
	ignored: m.roster_import_ignored,
	sensitive: m.roster_import_sensitive
};

export const FIELD_WORDS: Readonly<Record<Field | 'person' | 'place', () => string>> = {
	name: m.awards_meaning_name,
	honorific: m.awards_honorific,
	title: m.awards_title,
	form: m.awards_form,
	kind: m.awards_kind,
	merit: m.awards_merit,
	prize: m.awards_prize,
	person: m.awards_receiver,
	place: m.awards_import_place
};

const DOUBT_WORDS: Readonly<Record<DoubtCode, (about: { name: string; row: number }) => string>> = {
	'name-missing': m.awards_doubt_name_missing,
	'name-odd': m.awards_doubt_name_odd,
	'name-short': m.awards_doubt_name_short,
	'name-particle': m.awards_doubt_name_particle,
	'honorific-unsure': m.awards_doubt_honorific_unsure,
	'rest-unclear': m.awards_doubt_rest_unclear,
	'form-unsure': m.awards_doubt_form_unsure,
	'form-odd': m.awards_doubt_form_odd,
	'kind-missing': m.awards_doubt_kind_missing,
	'kind-unknown': m.awards_doubt_kind_unknown,
	'too-long': m.awards_doubt_too_long,
	'marks-differ': m.awards_doubt_marks_differ,
	namesake: m.awards_doubt_namesake,
	'several-match': m.awards_doubt_several_match,
	'receiver-unknown': m.awards_doubt_receiver_unknown,
	repeated: m.awards_doubt_repeated,
	'in-other-decision': m.awards_doubt_in_other_decision
};

/** A doubt as a sentence. */
export function doubtWords({ code, name = '', row = 0 }: Doubt): string {
	return DOUBT_WORDS[code]({ name, row });
}

/** What a field holds, as people read it; '' for nothing. */
export function valueWords(fields: Fields, field: Field): string {
	return field === 'form' ? FORM_WORDS[fields.form as AwardForm]() : fields[field];
}
