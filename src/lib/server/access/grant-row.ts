import type { Selectable } from 'kysely';
import type { Device } from '#lib/access/device.ts';
import { isRole, type Grant, type Role } from '#lib/access/roles.ts';
import type { AccessGrantTable } from '#lib/server/database/schema.ts';

/** A stored role as a role; rows are only ever written from one. */
export function roleOf(stored: string): Role {
	if (!isRole(stored)) throw new TypeError(`no such role: ${stored}`);
	return stored;
}

/** A stored grant as the rest of the product knows it. */
export function grantOf(row: Selectable<AccessGrantTable>): Grant {
	return {
		id: row.id,
		conferenceId: row.conference_id,
		role: roleOf(row.role),
		name: row.name,
		mayAdvance: row.may_advance === 1
	};
}

/** A stored grant as the desk lists it. */
export function deviceOf(row: Selectable<AccessGrantTable>): Device {
	return {
		...grantOf(row),
		createdAt: row.created_at,
		lastSeenAt: row.last_seen_at,
		expiresAt: row.expires_at
	};
}
