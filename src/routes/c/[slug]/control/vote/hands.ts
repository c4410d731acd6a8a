import { CHOICES, type Choice, type Counts } from '#lib/vote/vote.ts';

/** Hands as they are being typed in: a field may still be empty. */
export type Typed = Readonly<Record<Choice, number | null | undefined>>;

export const NOTHING_TYPED: Typed = { for: null, against: null, other: null };

/** What was typed as a count; null while a field is empty. */
export function countsOf(typed: Typed): Counts | null {
	const { for: agreed, against, other } = typed;
	if (typeof agreed !== 'number' || typeof against !== 'number' || typeof other !== 'number') {
		return null;
	}
	return { for: agreed, against, other };
}

/** How many members have not been counted yet; negative when more hands were counted than there are. */
export function uncounted(typed: Typed, entitled: number): number {
	return CHOICES.reduce((left, choice) => left - (typed[choice] ?? 0), entitled);
}
