import type { Conference } from '#lib/conference/conference.ts';
import { refusalOf, type Pairing } from '#lib/access/pairing.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import { rolePage } from '#lib/access/role-page.ts';
import type { Grant } from '#lib/access/roles.ts';
import type { Database } from '#lib/server/database/schema.ts';
import type { Instant } from '#lib/time/instant.ts';
import { codeAttempts, tooMany, type Attempts } from './attempts.ts';
import type { Issued } from './grants.ts';
import * as pairings from './pairings.ts';
import type { Visitor } from './sign-in.ts';

/** What a device is being paired for, in words it can be shown. */
export type Invitation = {
	readonly pairing: Pairing;
	readonly conferenceName: string;
	/** Where the device works once it is paired. */
	readonly page: string;
};

/** The invitation behind a device's code, used or not; an organiser's link opens nothing here. */
export async function invitation(db: Database, code: string): Promise<Invitation | null> {
	const pairing = await pairings.find(db, code);
	if (!pairing?.conferenceId || pairing.role === 'organiser') return null;
	const { slug, document } = await db
		.selectFrom('conference')
		.select(['slug', 'document'])
		.where('id', '=', pairing.conferenceId)
		.executeTakeFirstOrThrow();
	const { name } = JSON.parse(document) as Pick<Conference, 'name'>;
	return { pairing, conferenceName: name, page: rolePage(pairing.role, slug) };
}

/** As invitation, for a code as it was typed; only so many that are nobody's may be tried. */
export async function tryCode(
	db: Database,
	typed: string,
	{ address, now }: Visitor,
	attempts: Attempts = codeAttempts
): Promise<{ readonly code: string; readonly invited: Invitation } | Refusal> {
	const turn = attempts.take(address, now);
	if (!turn.allowed) return tooMany(turn);
	const code = typed.replace(/\D/g, '');
	const invited = await invitation(db, code);
	if (!invited) return refuse('pairing-unknown');
	attempts.forget(address);
	return { code, invited };
}

/** Why a device cannot be paired by this invitation now, or null. */
export function invitationRefusal({ pairing }: Invitation, now: Instant): Refusal | null {
	return refusalOf(pairing, now);
}

/** Whether a device already holds what the invitation gives: a second tap, or the link reopened. */
export function alreadyHolds(grant: Grant | null, { pairing }: Invitation): boolean {
	return grant?.role === pairing.role && grant.conferenceId === pairing.conferenceId;
}

/** Pairs the device that brings the code, under the name typed on it. */
export async function pair(
	db: Database,
	typed: string,
	deviceName: string,
	visitor: Visitor,
	attempts: Attempts = codeAttempts
): Promise<(Issued & { readonly page: string }) | Refusal> {
	const tried = await tryCode(db, typed, visitor, attempts);
	if (isRefusal(tried)) return tried;
	const issued = await pairings.redeem(db, tried.code, visitor.now, deviceName);
	return isRefusal(issued) ? issued : { ...issued, page: tried.invited.page };
}
