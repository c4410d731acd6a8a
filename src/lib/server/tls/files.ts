import { X509Certificate } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Identity } from './identity.ts';

/** Who an identity is kept for: the authority devices trust, or the server it vouches for. */
export type Bearer = 'ca' | 'server';

/** An identity as it was kept; null when there is none. What cannot be read is thrown. */
export function readIdentity(dataDir: string, bearer: Bearer): Identity | null {
	const key = readIfThere(pathOf(dataDir, `${bearer}.key`));
	const certificate = readIfThere(pathOf(dataDir, `${bearer}.crt`));
	return key === null || certificate === null ? null : { key, certificate };
}

/** Keeps an identity where only the owner of the data directory can read it, and gives it back. */
export function keepIdentity(dataDir: string, bearer: Bearer, identity: Identity): Identity {
	mkdirSync(pathOf(dataDir), { recursive: true, mode: 0o700 });
	// A power cut between the two leaves a certificate whose key is another's, which is noticed.
	write(pathOf(dataDir, `${bearer}.key`), identity.key);
	write(pathOf(dataDir, `${bearer}.crt`), identity.certificate);
	return identity;
}

/** The authority's certificate, which anyone may have; its key is not read. Null when there is none. */
export function readAuthority(dataDir: string): X509Certificate | null {
	const certificate = readIfThere(pathOf(dataDir, 'ca.crt'));
	return certificate === null ? null : new X509Certificate(certificate);
}

function pathOf(dataDir: string, ...name: readonly string[]): string {
	return join(dataDir, 'tls', ...name);
}

function readIfThere(path: string): string | null {
	try {
		return readFileSync(path, 'utf8');
	} catch (error) {
		if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
		throw error;
	}
}

/** Whole or not at all, on the disk before it counts, and private from its first byte. */
function write(path: string, text: string): void {
	const draft = `${path}.new`;
	writeFileSync(draft, text, { mode: 0o600, flush: true });
	renameSync(draft, path);
}
