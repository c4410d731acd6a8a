import { isRole, type Role } from '#lib/access/roles.ts';
import type { Database } from '#lib/server/database/schema.ts';
import { cleanLine } from '#lib/text/clean.ts';
import type { Instant } from '#lib/time/instant.ts';
import * as grants from './grants.ts';

/** A token as asked for at the command line. */
export type Order = {
	readonly conference: string | undefined;
	readonly role: string | undefined;
	readonly name?: string | undefined;
	readonly mayAdvance?: boolean | undefined;
};

/** Why no token can be issued: the part of the order that names nothing known. */
export type Unknown = { readonly unknown: 'role' | 'conference' };

/**
 * Issues a bearer token for a program, good until it is revoked. The organiser's reaches every
 * conference; any other needs one.
 */
export async function issue(
	db: Database,
	{ conference, role, name, mayAdvance }: Order,
	now: Instant
): Promise<grants.Issued | Unknown> {
	if (role === undefined || !isRole(role)) return { unknown: 'role' };
	const conferenceId = conference === undefined ? null : await idOf(db, conference);
	if (conferenceId === undefined) return { unknown: 'conference' };
	if (conferenceId === null && role !== 'organiser') return { unknown: 'conference' };
	return grants.create(
		db,
		{
			conferenceId: reach(role, conferenceId),
			role,
			name: cleanLine(name ?? ''),
			mayAdvance: mayAdvance ?? false
		},
		now
	);
}

function reach(role: Role, conferenceId: string | null): string | null {
	return role === 'organiser' ? null : conferenceId;
}

async function idOf(db: Database, slug: string): Promise<string | undefined> {
	const row = await db
		.selectFrom('conference')
		.select('id')
		.where('slug', '=', slug)
		.executeTakeFirst();
	return row?.id;
}
