import {
	AWARD_FORMS,
	distinctKinds,
	type Award,
	type AwardForm,
	type Decision
} from '#lib/awards/award.ts';
import type { Batch, NotGiven } from '#lib/minutes/given.ts';
import type { Held } from '#lib/minutes/items.ts';
import type { Minutes } from '#lib/minutes/minutes.ts';
import { BLANK, type Passage } from '#lib/minutes/passage.ts';
import { SET_UP } from '#lib/minutes/source.ts';
import { m } from '#lib/paraglide/messages.js';
import { inARow } from '#lib/script/in-a-row.ts';
import { fold } from '#lib/text/fold.ts';
import { officialDate } from '#lib/time/official-date.ts';
import { line, list, named, namedWithin, twoFigures } from './line.ts';

const FORMS: Readonly<Record<AwardForm, (of: { count: string }) => string>> = {
	collective: m.minutes_form_collective,
	household: m.minutes_form_household,
	individual: m.minutes_form_individual
};
const REASONS: Readonly<
	Record<NotGiven['because'], (of: { who: string; kind: string }) => string>
> = {
	absent: m.minutes_not_given_absent,
	withdrawn: m.minutes_not_given_withdrawn,
	'not-called': m.minutes_not_given_not_called
};

/** The decisions, how many were handed over, each batch, and who is still to receive theirs. */
export function awardWords({ batches }: Held, minutes: Minutes): readonly Passage[] {
	const { conference, notGiven } = minutes;
	const given = batches.flatMap(({ received }) => received.map(({ award }) => award));
	return [
		...conference.awards.decisions
			.filter(({ id }) => given.some(({ decision }) => decision === id))
			.map((decision) => line('sentence', decisionWords(decision), [SET_UP])),
		...(given.length > 0
			? [
					line(
						'sentence',
						m.minutes_given({ list: inARow(kindWords(given)) }),
						batches.flatMap(({ sources }) => sources)
					)
				]
			: []),
		...batches.flatMap(batchWords),
		...list(
			m.minutes_not_given({ count: twoFigures(notGiven.length) }),
			notGiven,
			({ award, who, because }) => REASONS[because]({ who: named(who), kind: award.kind }),
			({ sources }) => sources
		)
	];
}

/** What of a decision nobody typed is left to be written. */
function decisionWords({ number, date, issuer }: Decision): string {
	return m.minutes_decision({
		number: number || BLANK,
		date: date === '' ? BLANK : officialDate(date),
		issuer: issuer || BLANK
	});
}

/** "02 Bằng khen (02 cá nhân)", kind by kind. */
function kindWords(given: readonly Award[]): readonly string[] {
	return distinctKinds(given).map((kind) => {
		const own = given.filter((award) => fold(award.kind) === fold(kind));
		const forms = AWARD_FORMS.flatMap((form) => {
			const count = own.filter((award) => award.form === form).length;
			return count > 0 ? [FORMS[form]({ count: twoFigures(count) })] : [];
		});
		return m.minutes_given_kind({ count: twoFigures(own.length), kind, forms: forms.join(', ') });
	});
}

function batchWords(batch: Batch): readonly Passage[] {
	const { number, kinds, received, sources } = batch;
	const text = m.minutes_batch({ number, kinds, presenter: presenterWords(batch) });
	const people = received.map(({ who, by }) =>
		by === null ? named(who) : m.minutes_received_by({ who: named(who), by })
	);
	const nobody = people.length === 0 ? [m.minutes_nobody_received()] : people;
	return [line('point', text, sources), ...nobody.map((each) => line('detail', each, sources))];
}

function presenterWords({ presenter, insteadOf }: Batch): string {
	if (presenter === null) return BLANK;
	const who = namedWithin(presenter);
	return insteadOf ? m.minutes_stand_in({ who, absent: namedWithin(insteadOf) }) : who;
}
