import { openRequests } from '#lib/discussion/floor.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Instant } from '#lib/time/instant.ts';
import { castVote, type Choice } from '#lib/vote/vote.ts';
import type { LastingEvent } from './event.ts';
import { ended, underWay } from './phase.ts';
import type { Run } from './run.ts';

/** What somebody asks from their own page, for themselves alone. */
export type OwnCommand =
	| { readonly command: 'ask-floor'; readonly topic: string }
	| { readonly command: 'withdraw-floor'; readonly request: string }
	| { readonly command: 'cast'; readonly vote: string; readonly choice: Choice };

/** How often one person may ask in a day: nobody can fill the log, nor close the floor to others. */
export const MOST_ASKED = 10;

/** What an own page may look at. */
export type OwnCircumstances = {
	/** The caller's id of the command: a request carries it. */
	readonly id: string;
	readonly now: Instant;
	readonly person: string;
	/** Members in the hall: who may vote. */
	readonly members: ReadonlySet<string>;
};

/** What somebody's own page does to a run, or why it may not. */
export function decideOwn(
	run: Run,
	command: OwnCommand,
	{ id, now, person, members }: OwnCircumstances
): LastingEvent | Refusal {
	const at = Math.max(now, run.at);
	const { progress, requests, votes } = run;
	if (command.command === 'cast') {
		const { vote, choice } = command;
		const event = underWay(progress) ?? castVote(votes, { vote, person, choice }, members);
		return isRefusal(event) ? event : { ...event, at };
	}
	const own = openRequests(progress.floor, requests).filter((each) => each.person === person);
	if (command.command === 'withdraw-floor') {
		if (!own.some((each) => each.id === command.request)) return refuse('request-not-found');
		return { type: 'floor-withdrawn', request: command.request, at };
	}
	if (own.length > 0) return refuse('already-asked');
	const asked = requests.filter((each) => each.person === person).length;
	if (asked >= MOST_ASKED) return refuse('too-many', { most: MOST_ASKED });
	return ended(progress) ?? { type: 'floor-asked', request: id, person, topic: command.topic, at };
}
