import { refusalOf } from '#lib/access/pairing.ts';
import type { Refusal } from '#lib/refusal.ts';
import type { Database } from '#lib/server/database/schema.ts';
import type { Instant } from '#lib/time/instant.ts';
import { passphraseAttempts, tooMany, type Attempts } from './attempts.ts';
import * as grants from './grants.ts';
import * as organiser from './organiser.ts';
import * as pairings from './pairings.ts';

/** Someone with a passphrase to try: where they ask from, and when. */
export type Visitor = { readonly address: string; readonly now: Instant };

/** Null when what was typed is the organiser's passphrase, else why not; only so many may be tried. */
export async function provePassphrase(
	db: Database,
	typed: string,
	{ address, now }: Visitor,
	attempts: Attempts = passphraseAttempts
): Promise<Refusal | null> {
	const turn = attempts.take(address, now);
	if (!turn.allowed) return tooMany(turn);
	const refusal = await organiser.verifyPassphrase(db, typed);
	if (!refusal) attempts.forget(address);
	return refusal;
}

/** Signs the organiser in by passphrase, unless too many have been tried. */
export async function byPassphrase(
	db: Database,
	typed: string,
	visitor: Visitor,
	attempts: Attempts = passphraseAttempts
): Promise<grants.Issued | Refusal> {
	const refusal = await provePassphrase(db, typed, visitor, attempts);
	if (refusal) return refusal;
	const expiresAt = visitor.now + grants.SESSION_LIFE;
	const session = { conferenceId: null, role: 'organiser', name: '', expiresAt } as const;
	return grants.create(db, session, visitor.now);
}

/** Signs the organiser in by a one-time link; a device's code opens nothing here. */
export async function byLink(
	db: Database,
	code: string,
	now: Instant
): Promise<grants.Issued | Refusal> {
	const refusal = await linkRefusal(db, code, now);
	return refusal ?? pairings.redeem(db, code, now);
}

/** Why a one-time link cannot be used now, or null; looking does not use it. */
export async function linkRefusal(
	db: Database,
	code: string,
	now: Instant
): Promise<Refusal | null> {
	const link = await pairings.find(db, code);
	return refusalOf(link?.role === 'organiser' ? link : null, now);
}
