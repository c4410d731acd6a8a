import type { Refusal } from '#lib/refusal.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { createAttempts, tooMany, type Attempts } from '../access/attempts.ts';
import type { Done, Hall } from '../live/hall.ts';

/** What somebody says of their data, under an id that makes two taps one. */
export type Said = { readonly person: string; readonly given: boolean; readonly id: string };

/** Everyone may change their mind, though not all morning: each time is a line of the record. */
const changesOfMind = createAttempts(
	{ most: 10, window: 10 * MINUTE },
	{ most: 2_000, window: 10 * MINUTE }
);

/** Writes what a person says, on their own page, to the use of their data. */
export async function sayConsent(
	hall: Hall,
	{ person, given, id }: Said,
	now: Instant,
	attempts: Attempts = changesOfMind
): Promise<Done | Refusal> {
	const turn = attempts.take(`${hall.id} ${person}`, now);
	if (!turn.allowed) return tooMany(turn);
	const change = { change: 'consent', person, given, how: 'self' } as const;
	return hall.changeRoster({ id, actor: 'self' }, change);
}
