import { acceptPassphrase } from '#lib/access/passphrase.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { passphraseAttempts } from './attempts.ts';
import * as organiser from './organiser.ts';
import { COST } from './passphrase.ts';
import { provePassphrase, type Visitor } from './sign-in.ts';

/** How long whoever came by a one-time link may choose without the passphrase they forgot. */
const JUST_CAME = 15 * MINUTE;

/** What is typed: the present passphrase, and the new one twice so that a slip is noticed. */
export type Choice = { readonly present: string; readonly typed: string; readonly again: string };

/** The organiser choosing, known by the grant of this browser. */
export type Chooser = Visitor & { readonly grantId: string };

/** Whether choosing takes the present passphrase: not at first, nor just after a one-time link. */
export async function asksForPresent(db: Database, grantId: string, now: Instant) {
	return (await organiser.isSetUp(db)) && !(await justCameByLink(db, grantId, now));
}

/**
 * Stores the chosen passphrase and takes back every other organiser's grant, so that whoever had
 * the old one is out. Gives the grants it ended.
 */
export async function choosePassphrase(
	db: Database,
	{ present, typed, again }: Choice,
	chooser: Chooser,
	{ attempts = passphraseAttempts, cost = COST } = {}
): Promise<readonly string[] | Refusal> {
	const { grantId, now } = chooser;
	const accepted = acceptPassphrase(typed);
	if (isRefusal(accepted)) return accepted;
	if (accepted !== acceptPassphrase(again)) return refuse('passphrase-mismatch');
	if (await asksForPresent(db, grantId, now)) {
		const refusal = await provePassphrase(db, present, chooser, attempts);
		if (refusal) return refusal;
	}
	return organiser.setPassphrase(db, accepted, { keep: grantId, now, cost });
}

async function justCameByLink(db: Database, grantId: string, now: Instant): Promise<boolean> {
	// A link is marked used at the very moment its grant begins, in one transaction.
	const link = await db
		.selectFrom('access_grant')
		.innerJoin('pairing', 'pairing.used_at', 'access_grant.created_at')
		.select('pairing.id')
		.where('access_grant.id', '=', grantId)
		.where('access_grant.created_at', '>', now - JUST_CAME)
		.where('pairing.role', '=', 'organiser')
		.executeTakeFirst();
	return link !== undefined;
}
