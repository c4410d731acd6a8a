import { m } from '#lib/paraglide/messages.js';
import type { Consent, ConsentWay } from '#lib/privacy/consent.ts';
import { dayAndTime } from '../../day-and-time.ts';

export const CONSENT_WORDS: Readonly<Record<ConsentWay, () => string>> = {
	self: m.privacy_consent_self,
	desk: m.privacy_consent_desk,
	paper: m.privacy_consent_paper
};

/** What somebody said to the use of their data, as a sentence. */
export function consentSentence(consent: Consent | null, zone: string): string {
	if (!consent) return m.privacy_consent_none();
	const said = { time: dayAndTime(consent.at, zone), how: CONSENT_WORDS[consent.how]() };
	return consent.given ? m.privacy_consent_given(said) : m.privacy_consent_refused(said);
}
