import { decideCeremony, type CeremonyCommand } from '#lib/awards/ceremony.ts';
import { decideFloor, type FloorCommand } from '#lib/discussion/decide-floor.ts';
import type { Conference } from '#lib/conference/conference.ts';
import type { People } from '#lib/people/person.ts';
import { isRefusal, type Refusal } from '#lib/refusal.ts';
import type { Instant } from '#lib/time/instant.ts';
import { decideVote, type Counts, type VoteCommand } from '#lib/vote/vote.ts';
import type { RunEvent } from './event.ts';
import { ended, underWay } from './phase.ts';
import { turnsTaken } from './progress.ts';
import { turnTime } from './turn-time.ts';
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

/** Under which id something is asked, and when. */
type Asked = { readonly id: string; readonly at: Instant };

/** Decides what is asked of the ceremony, of the floor, or of a vote. */
export function decideAssembly(
	run: Run,
	command: CeremonyCommand | FloorCommand | VoteCommand,
	asked: Asked,
	assembly: Assembly
): RunEvent | Refusal {
	switch (command.command) {
		case 'mark-award':
		case 'place-batch':
		case 'recall-batch':
		case 'choose-presenter':
			return honour(run, command, asked, assembly);
		case 'open-vote':
		case 'close-vote':
		case 'cancel-vote':
		case 'recount-vote':
		case 'keep-vote':
			return vote(run, command, asked, assembly);
		default:
			return speak(run, command, asked, assembly);
	}
}

/** The ceremony is prepared before the day too. */
function honour(
	{ progress }: Run,
	command: CeremonyCommand,
	{ at }: Asked,
	{ conference, people }: Assembly
): RunEvent | Refusal {
	const { ceremony, turn, stays } = progress;
	const { awards } = conference;
	const circumstances = { ceremony, awards, people: people(), turn, taken: turnsTaken(stays) };
	return ended(progress) ?? stamped(decideCeremony(command, circumstances), at);
}

/** So are the speakers. */
function speak(
	run: Run,
	command: FloorCommand,
	{ id, at }: Asked,
	{ conference, people }: Assembly
): RunEvent | Refusal {
	const { progress, requests } = run;
	const { turn: speaking, stays, floor } = progress;
	const circumstances = {
		...{ id, requests, speaking, discussion: conference.discussion, people: people() },
		spent: speaking === null ? 0 : turnTime(run, speaking, at),
		taken: turnsTaken(stays)
	};
	return ended(progress) ?? stamped(decideFloor(floor, command, circumstances), at);
}

/** Members answer while the conference is under way. */
function vote(
	{ progress, votes }: Run,
	command: VoteCommand,
	{ id, at }: Asked,
	{ members, summoned, box }: Assembly
): RunEvent | Refusal {
	const circumstances = { id, present: members(), summoned: summoned(), box };
	return underWay(progress) ?? stamped(decideVote(votes, command, circumstances), at);
}

function stamped<E extends object>(
	event: E | Refusal,
	at: Instant
): (E & { at: Instant }) | Refusal {
	return isRefusal(event) ? event : { ...event, at };
}
