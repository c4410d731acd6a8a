import { rate } from '#lib/attendance/tally.ts';
import { isAdopted, total, type Counts, type Vote } from './vote.ts';

/** How a question was answered, as it is shown and read: "47/51 đồng ý, đạt 92,16 %". */
export type VoteResult = Counts & {
	readonly entitled: number;
	/** Were asked and did not answer; of raised hands none. */
	readonly unanswered: number;
	/** The share of the members present who agreed: "92,16%". */
	readonly rate: string;
	/** More than half of them agreed. */
	readonly adopted: boolean;
};

/** The result of a vote; null while it is open. */
export function resultOf({
	counts,
	entitled
}: Pick<Vote, 'counts' | 'entitled'>): VoteResult | null {
	if (counts === null) return null;
	return {
		...counts,
		entitled,
		unanswered: entitled - total(counts),
		rate: rate({ present: counts.for, summoned: entitled }),
		adopted: isAdopted(counts, entitled)
	};
}
