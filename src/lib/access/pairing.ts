import type { Instant } from '#lib/time/instant.ts';
import { refuse, type Refusal } from '#lib/refusal.ts';
import type { Role } from './roles.ts';

/** An invitation for one device to take one role, once. */
export type Pairing = {
	readonly id: string;
	readonly conferenceId: string | null;
	readonly role: Role;
	/** What the office called the device when it made the invitation. */
	readonly name: string;
	readonly mayAdvance: boolean;
	readonly expiresAt: Instant;
	readonly usedAt: Instant | null;
};

/** Why an invitation cannot be taken now, or null when it can. */
export function refusalOf(
	pairing: Pick<Pairing, 'usedAt' | 'expiresAt'> | null,
	now: Instant
): Refusal | null {
	if (!pairing) return refuse('pairing-unknown');
	if (pairing.usedAt !== null) return refuse('pairing-used');
	if (pairing.expiresAt <= now) return refuse('pairing-expired');
	return null;
}
