import type { Instant } from '#lib/time/instant.ts';
import type { Grant } from './roles.ts';

/** A grant that stands, as the desk lists it. */
export type Device = Grant & {
	readonly createdAt: Instant;
	/** To the minute; null until it first asks for something. */
	readonly lastSeenAt: Instant | null;
	readonly expiresAt: Instant | null;
};
