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
	/** Null until it is closed; while hands are counted again, what was counted before. */
	readonly result: VoteResult | null;
	readonly isRecounting: boolean;
	/** The sentences that put the question, and then announce the result; '' while it is counted again. */
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
		isRecounting: vote.isRecounting,
		words: voteWords(vote)
			.map(({ text }) => text)
			.join('')
	}));
}
