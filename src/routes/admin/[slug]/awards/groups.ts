import type { Award, AwardForm, Awards } from '#lib/awards/award.ts';
import { inOrder } from '#lib/awards/order.ts';
import { fold } from '#lib/text/fold.ts';

/** Those who get one kind of award in one form, in the order in which they are called. */
export type AwardGroup = {
	readonly id: string;
	readonly kind: string;
	readonly form: AwardForm;
	readonly awards: readonly Award[];
};

/** The awards in their one order, parted where the kind or the form changes. */
export function groupsOf(awards: Awards): readonly AwardGroup[] {
	const groups = Map.groupBy(inOrder(awards), ({ kind, form }) => `${fold(kind)}/${form}`);
	return [...groups].flatMap(([id, list]) => {
		const [first] = list;
		return first ? [{ id, kind: first.kind, form: first.form, awards: list }] : [];
	});
}
