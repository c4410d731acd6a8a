import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Makes `size` random bytes; tests pass their own. */
export type Random = (size: number) => Buffer;

/** A new secret nobody can guess: 256 random bits, safe in a URL, a cookie and a header. */
export function make(random: Random = randomBytes): string {
	return random(32).toString('base64url');
}

/**
 * Twelve figures, to be typed where nothing can be scanned: figures come out of any keyboard as they
 * went in, Telex or not. Few enough to guess that tries must be counted.
 */
export function makeFigures(random: Random = randomBytes): string {
	return String(random(8).readBigUInt64BE() % 10n ** 12n).padStart(12, '0');
}

/** What is stored instead of a secret; with 256 random bits a plain hash cannot be reversed. */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** Whether two values are the same, in a time that does not tell where they differ. */
export function same(left: Buffer, right: Buffer): boolean {
	return left.length === right.length && timingSafeEqual(left, right);
}
