import { ownFloor } from '#lib/audience/own-floor.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { OwnCommand } from '#lib/run/decide-own.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { createAttempts, tooMany, type Attempts } from '../access/attempts.ts';
import type { Done, Hall } from '../live/hall.ts';

/** What somebody asks from their own page, under an id that makes two taps one. */
export type Asked = { readonly person: string; readonly id: string; readonly command: OwnCommand };

/** Asking, taking back and answering are lines of the record: a day holds a few of each. */
const askings = createAttempts(
	{ most: 20, window: 10 * MINUTE },
	{ most: 5_000, window: 10 * MINUTE }
);

/**
 * Asks for the floor, takes that back, or answers a vote, for oneself alone. Only who is in the hall
 * may ask to speak there, and only until the discussion is over.
 */
export async function askForSelf(
	hall: Hall,
	{ person, id, command }: Asked,
	now: Instant,
	attempts: Attempts = askings
): Promise<Done | Refusal> {
	// Who asked often has not used up their vote.
	const about = command.command === 'cast' ? 'vote' : 'floor';
	const turn = attempts.take(`${hall.id} ${about} ${person}`, now);
	if (!turn.allowed) return tooMany(turn);
	const isAsking = command.command === 'ask-floor';
	if (isAsking && !ownFloor(hall.state(), person).mayAsk) return refuse('not-present');
	return hall.own({ id, actor: 'self' }, person, command);
}
