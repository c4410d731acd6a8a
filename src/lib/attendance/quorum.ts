/** How many members must be there for the meeting to decide; the Front's own figure is not stated in the plan. */
export const QUORUMS = ['none', 'over-half', 'two-thirds'] as const;
export type Quorum = (typeof QUORUMS)[number];

/** The members needed of so many summoned (domain.md §4.3); 0 when no rule applies. */
export function membersNeeded(quorum: Quorum, summoned: number): number {
	if (quorum === 'over-half') return Math.floor(summoned / 2) + 1;
	if (quorum === 'two-thirds') return Math.ceil((2 * summoned) / 3);
	return 0;
}
