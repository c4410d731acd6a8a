import type { Award, AwardKind, Batch, Decision } from './award.ts';

/** One edit of the awards. */
export type AwardsChange =
	/** Puts awards on the list, each in the place of whatever bore its id; takes others off. */
	| {
			readonly change: 'awards';
			readonly decisions: readonly Decision[];
			readonly set: readonly Award[];
			readonly removed: readonly string[];
	  }
	/** What the order is computed from, and how many fit the stage. */
	| {
			readonly change: 'award-table';
			readonly kinds: readonly AwardKind[];
			readonly stageSize: number;
	  }
	/** Arranges the batches by hand; null leaves them to the order again. */
	| { readonly change: 'batches'; readonly batches: readonly Batch[] | null };
