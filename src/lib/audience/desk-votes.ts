import type { Instant } from '#lib/time/instant.ts';
import { voteWords } from '#lib/script/vote-words.ts';
import { resultOf, type VoteResult } from '#lib/vote/result.ts';
import type { Way } from '#lib/vote/vote.ts';
import type { State } from './state.ts';

/** A question put to the members, as the desk and the chair see it. */
export type DeskVote = {
	readonly id: string;
	readonly question: string;
	readonly way: Way;
	readonly secret: boolean;
	readonly openedAt: Instant;
	readonly closedAt: Instant | null;
	/** Members who may answer. */
	readonly entitled: number;
	/** How many have answered on their own pages. What they said is nobody's to see until it is closed. */
	readonly answered: number;
	/** Null until it is closed. */
	readonly result: VoteResult | null;
	/** The sentences that announce the result; '' until it is closed. */
	readonly words: string;
};

/** Every question of the day, the newest last. */
export function deskVotes({ run: { votes } }: State): readonly DeskVote[] {
	return votes.map((vote) => ({
		id: vote.id,
		question: vote.question,
		way: vote.way,
		secret: vote.secret,
		openedAt: vote.openedAt,
		closedAt: vote.closedAt,
		entitled: vote.entitled,
		answered: Object.keys(vote.cast).length,
		result: resultOf(vote),
		words: voteWords(vote)
			.map(({ text }) => text)
			.join('')
	}));
}
