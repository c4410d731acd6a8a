import type { Grant } from '#lib/access/roles.ts';
import type { Database } from '#lib/server/database/schema.ts';
import type { Instant } from '#lib/time/instant.ts';
import * as grants from './grants.ts';

/** What a request brings: the session cookie's value and the Authorization header. */
export type Credentials = {
	readonly cookie?: string | null | undefined;
	readonly authorization?: string | null | undefined;
};

/** Who is asking. A bearer token speaks for itself; the cookie counts only when there is none. */
export async function identify(
	db: Database,
	{ cookie, authorization }: Credentials,
	now: Instant
): Promise<Grant | null> {
	const token = bearerOf(authorization) ?? cookie;
	return token ? grants.find(db, token, now) : null;
}

function bearerOf(authorization: string | null | undefined): string | null {
	return /^bearer\s+(\S+)\s*$/i.exec(authorization ?? '')?.[1] ?? null;
}
