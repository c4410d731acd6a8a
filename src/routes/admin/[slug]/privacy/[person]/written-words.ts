import { m } from '#lib/paraglide/messages.js';
import { BLANK_PERSON } from '#lib/people/person.ts';
import type { Consent } from '#lib/privacy/consent.ts';
import type { Written } from '#lib/privacy/written-about.ts';
import { CONSENT_WORDS } from './consent-words.ts';
import { entriesOf } from './fields.ts';

/**
 * What was written about somebody, in words: of whoever was entered only what was filled in, and
 * after a purge of a correction only which fields it touched.
 * @param nameOf what an id stands for: a category, a person
 */
export function writtenWords(
	{ change, added, fields }: Pick<Written, 'change' | 'added' | 'fields'>,
	nameOf: (id: string) => string
): string {
	if (change === 'consent') return consentWords(fields as Pick<Consent, 'given' | 'how'>);
	const isPurged = Array.isArray(fields);
	if (added) {
		const filled = isPurged ? [] : entriesOf(filledIn(fields), nameOf);
		return [m.privacy_data_added(), ...filled.map(told)].join(' · ');
	}
	return entriesOf(fields, nameOf)
		.map((entry) => (isPurged ? entry.label : told(entry)))
		.join(' · ');
}

function consentWords({ given, how }: Pick<Consent, 'given' | 'how'>): string {
	const said = { how: CONSENT_WORDS[how]() };
	return given ? m.privacy_data_said_yes(said) : m.privacy_data_said_no(said);
}

function filledIn(fields: object): object {
	const blank = new Map<string, unknown>(Object.entries(BLANK_PERSON));
	return Object.fromEntries(
		Object.entries(fields).filter(([name, value]) => value !== blank.get(name))
	);
}

function told({ label, value }: { label: string; value: string }): string {
	return `${label}: ${value || m.privacy_data_empty()}`;
}
