import type { Award, AwardForm, Awards, Decision } from '#lib/awards/award.ts';
import { inOrder } from '#lib/awards/order.ts';

/** Those of one form whom a decision honours. */
export type AwardsGroup = { readonly form: AwardForm; readonly awards: readonly Award[] };

/** The list that goes with one decision. */
export type Annex = { readonly decision: Decision; readonly groups: readonly AwardsGroup[] };

/** As the annexes of decisions part them (domain.md §3.6); on the stage households come before people. */
const PARTS: readonly AwardForm[] = ['collective', 'individual', 'household'];
/** Of an award whose decision nobody has entered: its number and date are written by hand. */
const UNKNOWN: Decision = { id: '', number: '', date: '', issuer: '', signer: '' };

/** Whom each decision honours, in the one order in which they are read, called up and laid on trays. */
export function annexes(awards: Awards): readonly Annex[] {
	const ordered = inOrder(awards);
	const known = new Set(awards.decisions.map(({ id }) => id));
	const of = (decision: Decision, list: readonly Award[]): Annex => ({
		decision,
		groups: PARTS.map((form) => ({
			form,
			awards: list.filter((award) => award.form === form)
		})).filter((group) => group.awards.length > 0)
	});
	return [
		...awards.decisions.map((decision) =>
			of(
				decision,
				ordered.filter((award) => award.decision === decision.id)
			)
		),
		of(
			UNKNOWN,
			ordered.filter(({ decision }) => !known.has(decision))
		)
	].filter(({ groups }) => groups.length > 0);
}
