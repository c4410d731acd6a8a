import type { ExpressionBuilder } from 'kysely';
import { deviceName } from '#lib/access/device-name.ts';
import type { Device } from '#lib/access/device.ts';
import { isRefusal, refuse, type Refusal } from '#lib/refusal.ts';
import type { Grant, Role } from '#lib/access/roles.ts';
import type { Database, Schema } from '#lib/server/database/schema.ts';
import { MINUTE, type Instant } from '#lib/time/instant.ts';
import { deviceOf, grantOf, roleOf } from './grant-row.ts';
import { newId } from '../new-id.ts';
import * as secret from './secret.ts';

/** How long a browser stays signed in. */
export const SESSION_LIFE = 30 * 24 * 60 * MINUTE;

/** What a new grant allows; without an end it stands until it is revoked. */
export type NewGrant = {
	readonly conferenceId: string | null;
	readonly role: Role;
	readonly name: string;
	readonly mayAdvance?: boolean;
	readonly expiresAt?: Instant | null;
};

/** A grant and the token that proves it. The token is never stored: this is the only time it is seen. */
export type Issued = { readonly token: string; readonly grant: Grant };

/** Stores a new grant. */
export async function create(
	db: Database,
	{ conferenceId, role, name, mayAdvance = false, expiresAt = null }: NewGrant,
	now: Instant
): Promise<Issued> {
	const token = secret.make();
	const row = {
		id: newId(),
		conference_id: conferenceId,
		role,
		name,
		token_hash: secret.hashOf(token),
		may_advance: mayAdvance ? 1 : 0,
		created_at: now,
		last_seen_at: null,
		expires_at: expiresAt,
		revoked_at: null
	};
	await db.insertInto('access_grant').values(row).execute();
	return { token, grant: grantOf(row) };
}

/** The grant a token proves, or null when there is none, or no longer. */
export async function find(db: Database, token: string, now: Instant): Promise<Grant | null> {
	const row = await db
		.selectFrom('access_grant')
		.selectAll()
		.where('token_hash', '=', secret.hashOf(token))
		.where(stands(now))
		.executeTakeFirst();
	if (!row) return null;
	if (row.last_seen_at === null || now - row.last_seen_at >= MINUTE) await touch(db, row.id, now);
	return grantOf(row);
}

/** The standing grants of a conference, oldest first; null lists the organiser's own. */
export async function list(
	db: Database,
	conferenceId: string | null,
	now: Instant
): Promise<readonly Device[]> {
	const rows = await db
		.selectFrom('access_grant')
		.selectAll()
		.where('conference_id', conferenceId === null ? 'is' : '=', conferenceId)
		.where(stands(now))
		.orderBy('created_at')
		.orderBy('id')
		.execute();
	return rows.map(deviceOf);
}

/** Who holds grants, by their ids, also once they have ended. */
export async function named(
	db: Database,
	ids: readonly string[]
): Promise<ReadonlyMap<string, Pick<Grant, 'role' | 'name'>>> {
	if (ids.length === 0) return new Map();
	const rows = await db
		.selectFrom('access_grant')
		.select(['id', 'role', 'name'])
		.where('id', 'in', ids)
		.execute();
	return new Map(rows.map(({ id, role, name }) => [id, { role: roleOf(role), name }]));
}

/** Ends a grant at once; the very next request with its token is nobody's. */
export async function revoke(db: Database, id: string, now: Instant): Promise<Refusal | null> {
	const { numUpdatedRows } = await db
		.updateTable('access_grant')
		.set({ revoked_at: now })
		.where('id', '=', id)
		.where(stands(now))
		.executeTakeFirst();
	return numUpdatedRows === 0n ? refuse('device-not-found') : null;
}

/** Ends every organiser's grant but one, and says which. */
export async function revokeOrganisers(
	db: Database,
	keep: string,
	now: Instant
): Promise<readonly string[]> {
	const ended = await db
		.updateTable('access_grant')
		.set({ revoked_at: now })
		.where('conference_id', 'is', null)
		.where('id', '!=', keep)
		.where(stands(now))
		.returning('id')
		.execute();
	return ended.map(({ id }) => id);
}

/** Gives a device another name in the list. */
export async function rename(
	db: Database,
	id: string,
	typed: string,
	now: Instant
): Promise<Refusal | null> {
	const name = deviceName(typed);
	if (isRefusal(name)) return name;
	const { numUpdatedRows } = await db
		.updateTable('access_grant')
		.set({ name })
		.where('id', '=', id)
		.where(stands(now))
		.executeTakeFirst();
	return numUpdatedRows === 0n ? refuse('device-not-found') : null;
}

function stands(now: Instant) {
	return (row: ExpressionBuilder<Schema, 'access_grant'>) =>
		row.and([
			row('revoked_at', 'is', null),
			row.or([row('expires_at', 'is', null), row('expires_at', '>', now)])
		]);
}

async function touch(db: Database, id: string, now: Instant): Promise<void> {
	try {
		await db.updateTable('access_grant').set({ last_seen_at: now }).where('id', '=', id).execute();
	} catch {
		// A full disk must not turn away the MC, who only reads.
	}
}
