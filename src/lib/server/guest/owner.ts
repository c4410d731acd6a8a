import { read } from '#lib/attendance/pass.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import { MINUTE } from '#lib/time/instant.ts';
import { createAttempts, tooMany, type Attempts } from '../access/attempts.ts';
import type { Visitor } from '../access/sign-in.ts';
import type { Database } from '../database/open.ts';
import * as passes from '../database/passes.ts';
import type { Hall } from '../live/hall.ts';
import type { Halls } from '../live/halls.ts';

/** Whom the figures in an address belong to, and where they are awaited. */
export type Owner = {
	readonly hall: Hall;
	readonly person: string;
	readonly token: string;
	readonly code: string;
};

type House = { readonly db: Database; readonly halls: Halls };

/** Figures that are nobody's: they cannot be guessed, so this only spares the server. */
const figureAttempts = createAttempts(
	{ most: 30, window: 10 * MINUTE },
	{ most: 600, window: 10 * MINUTE }
);

/**
 * Whose figures these are. Unknown, revoked and misread ones are refused alike, and counted; whoever
 * has good ones is let in however many others were tried from their address.
 */
export async function ownerOf(
	house: House,
	figures: string,
	{ address, now }: Visitor,
	attempts: Attempts = figureAttempts
): Promise<Owner | Refusal> {
	const owner = await findOwner(house, figures);
	if (owner) return owner;
	const turn = attempts.take(address, now);
	return turn.allowed ? refuse('not-found') : tooMany(turn);
}

async function findOwner({ db, halls }: House, figures: string): Promise<Owner | null> {
	const reading = read(figures);
	if (reading.kind !== 'token') return null;
	const pass = await passes.byToken(db, reading.figures);
	if (!pass || pass.revokedAt !== null) return null;
	const { slug } = await db
		.selectFrom('conference')
		.select('slug')
		.where('id', '=', pass.conferenceId)
		.executeTakeFirstOrThrow();
	const hall = await halls.find(slug);
	const { personId: person, token, code } = pass;
	return hall?.state().people.has(person) ? { hall, person, token, code } : null;
}
