import { X509Certificate } from 'node:crypto';
import type { Instant } from '#lib/time/instant.ts';
import { keepIdentity, readIdentity } from './files.ts';
import { certificateOf, isGood, isLasting, type Identity } from './identity.ts';
import { namesOf, type Machine } from './names.ts';

/**
 * The identity this server shows over https, from the data directory: what is still good is used as
 * it is; what is missing, damaged, near its end or lacks a name of the machine is made and kept.
 * @throws what the disk says when it cannot be read or written
 */
export async function ensureIdentity(
	dataDir: string,
	machine: Machine,
	now: Instant
): Promise<Identity> {
	const authority = await ensureAuthority(dataDir, machine, now);
	const names = namesOf(machine);
	const kept = readIdentity(dataDir, 'server');
	const certificate = kept && certificateOf(kept);
	const issuer = new X509Certificate(authority.certificate);
	if (kept && certificate && isGood(certificate, issuer, names, now)) return kept;
	const { makeServer } = await import('./certify.ts');
	return keepIdentity(dataDir, 'server', await makeServer(authority, names, now));
}

async function ensureAuthority(
	dataDir: string,
	{ hostname }: Machine,
	now: Instant
): Promise<Identity> {
	const kept = readIdentity(dataDir, 'ca');
	const certificate = kept && certificateOf(kept);
	if (kept && certificate && isLasting(certificate, now)) return kept;
	// Loaded only when something must be made: a start must not wait for it.
	const { makeAuthority } = await import('./certify.ts');
	return keepIdentity(dataDir, 'ca', await makeAuthority(hostname, now));
}
