import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** Makes `size` random bytes; tests pass their own. */
export type Random = (size: number) => Buffer;

/** A new secret nobody can guess: 256 random bits, safe in a URL, a cookie and a header. */
export function make(random: Random = randomBytes): string {
	return random(32).toString('base64url');
}

/** What is stored instead of a secret; with 256 random bits a plain hash cannot be reversed. */
export function hashOf(secret: string): string {
	return createHash('sha256').update(secret).digest('hex');
}

/** Whether two values are the same, in a time that does not tell where they differ. */
export function same(left: Buffer, right: Buffer): boolean {
	return left.length === right.length && timingSafeEqual(left, right);
}
