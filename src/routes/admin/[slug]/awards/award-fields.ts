import type { Award, Awards } from '#lib/awards/award.ts';
import type { DecisionFields } from '#lib/awards/import/decision-text.ts';

/** What is typed of an award. */
export type AwardDraft = { -readonly [Field in keyof Omit<Award, 'id' | 'place'>]: Award[Field] };

/** The fields of an award that is on the list. */
export function awardFields({ id: _, place: __, ...fields }: Award): AwardDraft {
	return fields;
}

/** An award of which nothing is known but what most others are. */
export function blankAward({ decisions, list, kinds }: Awards): AwardDraft {
	const last = list.at(-1);
	return {
		decision: last?.decision ?? decisions[0]?.id ?? '',
		form: 'individual',
		honorific: '',
		name: '',
		title: '',
		kind: last?.kind ?? kinds.find(({ from }) => from === 'here')?.name ?? '',
		merit: '',
		prize: '',
		personId: null
	};
}

/** The place after all others of a decision. */
export function lastPlace({ list }: Pick<Awards, 'list'>, decision: string): number {
	const places = list.filter((award) => award.decision === decision).map(({ place }) => place);
	return Math.max(0, ...places) + 1;
}

/** What of a decision is not known yet. */
export function lackingOf(decision: DecisionFields): readonly (keyof DecisionFields)[] {
	return (['number', 'date', 'issuer', 'signer'] as const).filter((part) => decision[part] === '');
}
