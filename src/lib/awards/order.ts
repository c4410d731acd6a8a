import { fold } from '#lib/text/fold.ts';
import { AWARD_FORMS, type Award, type AwardKind, type Awards } from './award.ts';

/**
 * Prepares the table of kinds to place awards: 0 the highest. "Bằng khen của Thủ tướng Chính phủ" is
 * more than a "Bằng khen": of several names in the table the longest counts. What the table does not
 * know comes after all it knows.
 */
export function ranker(kinds: readonly AwardKind[]): (kind: string) => number {
	const known = kinds
		.map(({ name }, rank) => ({ words: fold(name), rank }))
		.toSorted((one, other) => other.words.length - one.words.length);
	return (kind) => {
		const words = ` ${fold(kind)} `;
		return known.find((each) => words.includes(` ${each.words} `))?.rank ?? kinds.length;
	};
}

/**
 * The one order in which awards are read, called up, laid on the tray and shown: the highest kind
 * first, bodies before households before people, then as in the decision (domain.md §1.6).
 */
export function inOrder({ decisions, list, kinds }: Omit<Awards, 'batches' | 'stageSize'>) {
	const rankOf = ranker(kinds);
	const turn = new Map(decisions.map(({ id }, index) => [id, index]));
	const decisionOf = ({ decision }: Award) => turn.get(decision) ?? decisions.length;
	return list.toSorted(
		(one, other) =>
			rankOf(one.kind) - rankOf(other.kind) ||
			compare(fold(one.kind), fold(other.kind)) ||
			AWARD_FORMS.indexOf(one.form) - AWARD_FORMS.indexOf(other.form) ||
			decisionOf(one) - decisionOf(other) ||
			one.place - other.place ||
			compare(one.id, other.id)
	);
}

function compare(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}
