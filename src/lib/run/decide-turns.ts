import { decideCeremony, type CeremonyCommand } from '#lib/awards/ceremony.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { decideFloor, type FloorCommand } from '#lib/discussion/floor.ts';
import type { People } from '#lib/people/person.ts';
import { isRefusal, type Refusal } from '#lib/refusal.ts';
import type { Instant } from '#lib/time/instant.ts';
import { decideVote, type Counts, type VoteCommand } from '#lib/vote/vote.ts';
import type { RunEvent } from './event.ts';
import { ended, underWay } from './phase.ts';
import { turnsTaken, turnTime } from './progress.ts';
import type { Run } from './run.ts';

/** Who is honoured, who may speak and who may vote, as a run may ask. */
export type Assembly = {
	readonly conference: Pick<Conference, 'awards' | 'discussion'>;
	readonly people: () => People;
	/** Members in the hall now. */
	readonly members: () => number;
	/** Members summoned: no more hands than these can be raised. */
	readonly summoned: () => number;
	/** What lies in the box of the vote that is asked about; nothing unless it is a secret one. */
	readonly box: Counts;
};

/** Decides what is asked of the ceremony, of the floor, or of a vote. */
export function decideTurns(
	run: Run,
	command: CeremonyCommand | FloorCommand | VoteCommand,
	id: string,
	at: Instant,
	{ conference, people, members, summoned, box }: Assembly
): RunEvent | Refusal {
	const { progress, requests, votes } = run;
	const { awards, discussion } = conference;
	switch (command.command) {
		case 'mark-award':
		case 'place-batch':
		case 'choose-presenter':
			return (
				ended(progress) ??
				stamped(
					decideCeremony(command, {
						ceremony: progress.ceremony,
						awards,
						people: people(),
						taken: turnsTaken(progress.stays)
					}),
					at
				)
			);
		case 'open-vote':
		case 'close-vote':
		case 'cancel-vote': {
			const circumstances = { id, present: members(), summoned: summoned(), box };
			return underWay(progress) ?? stamped(decideVote(votes, command, circumstances), at);
		}
		default: {
			const speaking = progress.turn;
			const spent = speaking === null ? 0 : turnTime(progress, speaking, at);
			const taken = turnsTaken(progress.stays);
			const circumstances = {
				...{ id, discussion, requests, people: people() },
				...{ speaking, taken, spent }
			};
			return ended(progress) ?? stamped(decideFloor(progress.floor, command, circumstances), at);
		}
	}
}

function stamped<E extends object>(
	event: E | Refusal,
	at: Instant
): (E & { at: Instant }) | Refusal {
	return isRefusal(event) ? event : { ...event, at };
}
