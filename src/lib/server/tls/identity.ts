import { createPrivateKey, X509Certificate } from 'node:crypto';
import { isIP } from 'node:net';
import { MINUTE, type Instant } from '#lib/time/instant.ts';

/** A certificate and its private key, both in PEM. */
export type Identity = { readonly certificate: string; readonly key: string };

/** Milliseconds. */
export const DAY = 24 * 60 * MINUTE;

/** A certificate is made again when less than this is left of it, in milliseconds. */
const SOON = 30 * DAY;

/** The certificate of an identity; null when it cannot be read, or the key is another's. */
export function certificateOf({ certificate, key }: Identity): X509Certificate | null {
	try {
		const read = new X509Certificate(certificate);
		return read.checkPrivateKey(createPrivateKey(key)) ? read : null;
	} catch {
		return null;
	}
}

/**
 * Whether an authority can go on. Only its end counts: it is on devices, and a clock that was wrong
 * at one start must not take it from them.
 */
export function isLasting(authority: X509Certificate, now: Instant): boolean {
	return authority.validToDate.getTime() - now > SOON;
}

/** Whether a server's certificate is still good: of this authority, in time, and for every name. */
export function isGood(
	certificate: X509Certificate,
	authority: X509Certificate,
	names: readonly string[],
	now: Instant
): boolean {
	return (
		certificate.checkIssued(authority) &&
		certificate.validFromDate.getTime() <= now &&
		certificate.validToDate.getTime() - now > SOON &&
		names.every((name) =>
			isIP(name) > 0 ? certificate.checkIP(name) : certificate.checkHost(name)
		)
	);
}
