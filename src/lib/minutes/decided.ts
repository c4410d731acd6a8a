import { voteWords } from '#lib/script/vote-words.ts';
import { isOpen, type Way } from '#lib/vote/vote.ts';
import type { Day } from './day.ts';
import { logged, type Sourced } from './source.ts';

/** A question that was put to the members and answered. */
export type Decided = Sourced & {
	readonly question: string;
	readonly way: Way;
	readonly secret: boolean;
	/** The sentence in which the chair announced it; '' while its hands are being counted again. */
	readonly words: string;
};

/** Every question that was answered; of several counts only the one that stands. */
export function decidedIn({ run, log }: Day): readonly Decided[] {
	return run.votes
		.filter((vote) => !isOpen(vote))
		.map((vote) => ({
			question: vote.question,
			way: vote.way,
			secret: vote.secret,
			words: voteWords(vote)
				.map(({ text }) => text)
				.join(''),
			sources: logged(
				log.find(({ event }) => event.type === 'vote-opened' && event.vote === vote.id),
				log.findLast(({ event }) => event.type === 'vote-closed' && event.vote === vote.id)
			)
		}));
}
