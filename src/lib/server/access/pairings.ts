import type { Selectable } from 'kysely';
import { deviceName as nameOf } from '#lib/access/device-name.ts';
import { refusalOf, type Pairing } from '#lib/access/pairing.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Role } from '#lib/access/roles.ts';
import type { Database, PairingTable } from '#lib/server/database/schema.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { roleOf } from './grant-row.ts';
import * as grants from './grants.ts';
import { newId } from '../new-id.ts';
import * as secret from './secret.ts';

/** How long an invitation may wait to be taken: made the evening before, good on the morning. */
export const PAIRING_LIFE = 24 * 60 * MINUTE;

export type NewPairing = {
	readonly conferenceId: string | null;
	readonly role: Role;
	readonly name: string;
	readonly mayAdvance?: boolean;
};

/**
 * Stores an invitation and gives its code, to be shown this once. A device's can also be typed; the
 * organiser's, which opens everything, is too long for that.
 */
export async function create(
	db: Database,
	{ conferenceId, role, name, mayAdvance = false }: NewPairing,
	now: Instant,
	life: number = PAIRING_LIFE
): Promise<string> {
	const code = role === 'organiser' ? secret.make() : secret.makeFigures();
	await db
		.insertInto('pairing')
		.values({
			id: newId(),
			code_hash: secret.hashOf(code),
			conference_id: conferenceId,
			role,
			name,
			may_advance: mayAdvance ? 1 : 0,
			created_at: now,
			expires_at: now + life,
			used_at: null
		})
		.execute();
	return code;
}

/** What a code invites to, used or not; looking does not use it. */
export async function find(db: Database, code: string): Promise<Pairing | null> {
	const row = await db
		.selectFrom('pairing')
		.selectAll()
		.where('code_hash', '=', secret.hashOf(code))
		.executeTakeFirst();
	return row ? pairingOf(row) : null;
}

/**
 * Takes an invitation, once: whoever marks it used first gets the grant. A name left empty falls
 * back to the one the office gave.
 */
export async function redeem(
	db: Database,
	code: string,
	now: Instant,
	deviceName = ''
): Promise<grants.Issued | Refusal> {
	const name = nameOf(deviceName);
	if (isRefusal(name) && name.refused !== 'device-name-required') return name;
	return db.transaction().execute(async (trx) => {
		if (!(await markUsed(trx, code, now))) {
			return refusalOf(await find(trx, code), now) ?? refuse('pairing-used');
		}
		const pairing = await find(trx, code);
		if (!pairing) throw new Error('a pairing just marked used has gone');
		const { conferenceId, role, mayAdvance } = pairing;
		const given = isRefusal(name) ? pairing.name : name;
		const expiresAt = now + grants.SESSION_LIFE;
		return grants.create(trx, { conferenceId, role, name: given, mayAdvance, expiresAt }, now);
	});
}

async function markUsed(db: Database, code: string, now: Instant): Promise<boolean> {
	const { numUpdatedRows } = await db
		.updateTable('pairing')
		.set({ used_at: now })
		.where('code_hash', '=', secret.hashOf(code))
		.where('used_at', 'is', null)
		.where('expires_at', '>', now)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

function pairingOf(row: Selectable<PairingTable>): Pairing {
	return {
		id: row.id,
		conferenceId: row.conference_id,
		role: roleOf(row.role),
		name: row.name,
		mayAdvance: row.may_advance === 1,
		expiresAt: row.expires_at,
		usedAt: row.used_at
	};
}
