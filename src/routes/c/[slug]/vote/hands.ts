import { CHOICES, type Choice, type Counts } from '#lib/vote/vote.ts';

/** Hands as they are being typed in: a field may still be empty. */
export type Typed = Readonly<Record<Choice, number | null | undefined>>;

export const NOTHING_TYPED: Typed = { for: null, against: null, other: null };

/** What was typed as a count, an empty field for nobody; null while nothing is typed. */
export function countsOf(typed: Typed): Counts | null {
	const { for: agreed, against, other } = typed;
	if ([agreed, against, other].every((count) => typeof count !== 'number')) return null;
	return { for: agreed ?? 0, against: against ?? 0, other: other ?? 0 };
}

/** How many members have not been counted yet; negative when more hands were counted than there are. */
export function uncounted(typed: Typed, entitled: number): number {
	return CHOICES.reduce((left, choice) => left - (typed[choice] ?? 0), entitled);
}
