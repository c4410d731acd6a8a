import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Database } from '#lib/server/database/schema.ts';
import type { Instant } from '#lib/time/instant.ts';
import * as grants from './grants.ts';
import * as pairings from './pairings.ts';
import * as passphrase from './passphrase.ts';

const ONLY = 'organiser';

/** Whether the organiser has chosen a passphrase yet. */
export async function isSetUp(db: Database): Promise<boolean> {
	return (await storedHash(db)) !== null;
}

/** How a passphrase is stored: whose grant stays, when, and at what cost to a guess. */
type Storing = { readonly keep: string; readonly now: Instant; readonly cost?: passphrase.Cost };

/**
 * Stores the organiser's passphrase in place of any before, and ends every organiser's grant but
 * the one to keep. Gives the grants it ended.
 */
export async function setPassphrase(
	db: Database,
	accepted: string,
	{ keep, now, cost = passphrase.COST }: Storing
): Promise<readonly string[]> {
	const chosen = { passphrase_hash: await passphrase.hash(accepted, cost), updated_at: now };
	return db.transaction().execute(async (trx) => {
		await trx
			.insertInto('organiser')
			.values({ id: ONLY, ...chosen })
			.onConflict((conflict) => conflict.column('id').doUpdateSet(chosen))
			.execute();
		return grants.revokeOrganisers(trx, keep, now);
	});
}

/** Null when the passphrase is right, else why not. Ask `attempts` first. */
export async function verifyPassphrase(db: Database, typed: string): Promise<Refusal | null> {
	const stored = await storedHash(db);
	if (stored === null) return refuse('passphrase-not-set');
	return (await passphrase.verify(typed, stored)) ? null : refuse('passphrase-wrong');
}

/** The path of a fresh one-time link that signs its first visitor in as the organiser. */
export async function makeSignInLink(db: Database, now: Instant): Promise<string> {
	const invitation = { conferenceId: null, role: 'organiser', name: '' } as const;
	return `/sign-in/${await pairings.create(db, invitation, now)}`;
}

async function storedHash(db: Database): Promise<string | null> {
	const row = await db
		.selectFrom('organiser')
		.select('passphrase_hash')
		.where('id', '=', ONLY)
		.executeTakeFirst();
	return row?.passphrase_hash ?? null;
}
