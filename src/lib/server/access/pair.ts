import type { Conference } from '#lib/conference/conference.ts';
import { refusalOf, type Pairing } from '#lib/access/pairing.ts';
import { refuseAccess, type AccessRefusal } from '#lib/access/refusal.ts';
import { rolePage } from '#lib/access/role-page.ts';
import type { Grant } from '#lib/access/roles.ts';
import type { Database } from '#lib/server/database/schema.ts';
import type { Instant } from '#lib/time/instant.ts';
import type { Issued } from './grants.ts';
import * as pairings from './pairings.ts';

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

/** Why a device cannot be paired by this invitation now, or null. */
export function invitationRefusal(invited: Invitation | null, now: Instant): AccessRefusal | null {
	return refusalOf(invited?.pairing ?? null, now);
}

/** Whether a device already holds what the invitation gives: a second tap, or the link reopened. */
export function alreadyHolds(grant: Grant | null, { pairing }: Invitation): boolean {
	return grant?.role === pairing.role && grant.conferenceId === pairing.conferenceId;
}

/** Pairs the device that brings the code, under the name typed on it. */
export async function pair(
	db: Database,
	code: string,
	deviceName: string,
	now: Instant
): Promise<(Issued & { readonly page: string }) | AccessRefusal> {
	const invited = await invitation(db, code);
	if (!invited) return refuseAccess('pairing-unknown');
	const issued = await pairings.redeem(db, code, now, deviceName);
	return 'refused' in issued ? issued : { ...issued, page: invited.page };
}
