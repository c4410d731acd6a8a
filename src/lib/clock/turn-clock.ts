import type { Run } from '#lib/run/run.ts';
import { turnTime } from '#lib/run/turn-time.ts';
import { isOpen } from '#lib/vote/vote.ts';
import type { ItemClock } from './item-clock.ts';

/**
 * The clock of somebody's turn as things stand: it runs on over several stays, and never in a pause
 * nor while the members are asked something. What was taken before it was begun anew does not count.
 */
export function turnClock(
	run: Pick<Run, 'progress' | 'votes'>,
	turn: string,
	minutes: number
): ItemClock {
	const { progress, votes } = run;
	const { stays, pausedAt, floor } = progress;
	const uncounted = Object.hasOwn(floor.uncounted, turn) ? (floor.uncounted[turn] ?? 0) : 0;
	const stay = stays.findLast((each) => each.turn === turn && each.to === null);
	// From then on nothing has kept them waiting.
	const since = Math.max(stay?.from ?? 0, ...votes.map(({ answeredAt }) => answeredAt ?? 0));
	const isStanding = !stay || pausedAt !== null || votes.some(isOpen);
	const until = isStanding
		? (pausedAt ?? Math.max(since, ...votes.map((vote) => vote.openedAt)))
		: since;
	const spent = turnTime(run, turn, until) - uncounted;
	return { minutes, spent, since: isStanding ? null : since };
}
