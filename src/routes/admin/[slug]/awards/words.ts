import type { AwardForm, Decision } from '#lib/awards/award.ts';
import type { DecisionFields } from '#lib/awards/import/decision-text.ts';
import { m } from '#lib/paraglide/messages.js';

export const FORM_WORDS: Readonly<Record<AwardForm, () => string>> = {
	collective: m.awards_form_collective,
	household: m.awards_form_household,
	individual: m.awards_form_individual
};

export const PART_WORDS: Readonly<Record<keyof DecisionFields, () => string>> = {
	number: m.awards_decision_number,
	date: m.awards_decision_date,
	issuer: m.awards_decision_issuer,
	signer: m.awards_decision_signer
};

/** What a decision goes by. */
export function decisionName({ number }: Pick<Decision, 'number'>): string {
	return number === '' ? m.awards_decision_unnumbered() : m.awards_decision_title({ number });
}
