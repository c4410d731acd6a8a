import type { Delegate } from '#lib/audience/delegates.ts';
import { m } from '#lib/paraglide/messages.js';
import type { Outcome } from '#lib/reception/desk-result.ts';
import type { RecentRow } from '#lib/reception/local-recent.ts';
import { clockFace } from '#lib/time/clock-face.ts';

/** An outcome in a word or two. */
export function outcomeWords(outcome: Outcome): string {
	switch (outcome) {
		case 'welcome':
			return m.reception_verdict_welcome();
		case 'goodbye':
			return m.reception_verdict_goodbye();
		case 'already-in':
			return m.reception_verdict_already_in();
		case 'already-out':
			return m.reception_verdict_already_out();
		case 'unknown-code':
			return m.reception_verdict_unknown_code();
		case 'misread':
			return m.reception_verdict_misread();
		case 'wrong-conference':
			return m.reception_verdict_wrong_conference();
		case 'revoked':
			return m.reception_verdict_revoked();
		case 'person-not-found':
			return m.reception_verdict_person_not_found();
		case 'id-reused':
			return m.reception_verdict_id_reused();
		case 'held':
			return m.reception_verdict_held();
		case 'not-here':
			return m.reception_verdict_not_here();
		case 'over':
			return m.reception_over();
		case 'not-kept':
			return m.reception_verdict_not_kept();
	}
}

const WHAT_TO_DO: Readonly<Partial<Record<Outcome, () => string>>> = {
	over: m.reception_how_over,
	'already-in': m.reception_how_already_in,
	'already-out': m.reception_how_already_out,
	'unknown-code': m.reception_how_unknown_code,
	misread: m.reception_how_misread,
	'wrong-conference': m.reception_how_wrong_conference,
	revoked: m.reception_how_revoked,
	'person-not-found': m.reception_how_person_not_found,
	'id-reused': m.reception_how_id_reused,
	held: m.reception_how_held,
	'not-here': m.reception_how_not_here,
	'not-kept': m.reception_how_not_kept
};

/** What to do about an outcome; '' when nothing need be done. */
export function whatToDo(outcome: Outcome): string {
	return WHAT_TO_DO[outcome]?.() ?? '';
}

/** "Đã vào lúc 07:41 tại Cửa chính". */
export function alreadyWords({ since, station }: NonNullable<Delegate['inside']>, zone: string) {
	const time = clockFace(since, zone);
	return station === ''
		? m.reception_already_at({ time })
		: m.reception_already_at_where({ time, station });
}

/** What a line of the recent list tells. */
export function signWords(sign: RecentRow['sign']): string {
	switch (sign) {
		case 'welcome':
			return m.reception_sign_welcome();
		case 'goodbye':
			return m.reception_sign_goodbye();
		case 'already':
			return m.reception_sign_already();
		case 'refused':
			return m.reception_sign_refused();
		case 'held':
			return m.reception_sign_held();
		case 'voided':
			return m.reception_sign_voided();
		case 'settled':
			return m.reception_sign_settled();
	}
}
