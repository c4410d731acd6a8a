import type { Instant } from '#lib/time/instant.ts';
import type { Vote } from '#lib/vote/vote.ts';
import type { Run } from './run.ts';

/**
 * Milliseconds somebody's turn has taken up to `now`: without pauses, without what they waited while
 * the members were asked something, and without what they were put back on the list from.
 */
export function turnTime(
	{ progress, votes }: Pick<Run, 'progress' | 'votes'>,
	turn: string,
	now: Instant
): number {
	const { stays, pausedAt } = progress;
	return stays
		.filter((stay) => stay.turn === turn && !stay.returned)
		.reduce((time, { from, to, paused }) => {
			const until = to ?? pausedAt ?? now;
			return time + until - from - paused - asking(votes, from, until);
		}, 0);
}

/** Milliseconds between two moments in which the members were being asked, for the first time. */
function asking(votes: readonly Vote[], from: Instant, until: Instant): number {
	return votes.reduce((time, { openedAt, answeredAt }) => {
		const end = Math.min(until, answeredAt ?? until);
		return time + Math.max(0, end - Math.max(from, openedAt));
	}, 0);
}
