import { randomBytes, scrypt } from 'node:crypto';
import { cleanLine } from '#lib/text/clean.ts';
import { same, type Random } from './secret.ts';

const KEY_LENGTH = 32;

/** What scrypt makes each guess cost. */
export type Cost = { readonly N: number; readonly r: number; readonly p: number };

/** 128 MB and a good third of a second a guess; tests use less. */
export const COST: Cost = { N: 2 ** 17, r: 8, p: 1 };

/** The text to store: the costs, the salt and the key, so that costs may rise later. */
export async function hash(
	passphrase: string,
	cost: Cost = COST,
	random: Random = randomBytes
): Promise<string> {
	const salt = random(16);
	const key = await derive(cleanLine(passphrase), salt, cost);
	const { N, r, p } = cost;
	return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$');
}

/** Whether a passphrase, as typed, is the one that was stored. */
export async function verify(typed: string, stored: string): Promise<boolean> {
	const [scheme, N, r, p, salt = '', key = ''] = stored.split('$');
	if (scheme !== 'scrypt') return false;
	const cost = { N: Number(N), r: Number(r), p: Number(p) };
	const derived = await derive(cleanLine(typed), Buffer.from(salt, 'base64url'), cost);
	return same(derived, Buffer.from(key, 'base64url'));
}

let last: Promise<unknown> = Promise.resolve();

// One at a time: each takes 128 MB, and a burst of sign-ins must not starve the hall's server.
function derive(passphrase: string, salt: Buffer, cost: Cost): Promise<Buffer> {
	const next = last.then(() => deriveNow(passphrase, salt, cost));
	last = next.catch(() => undefined);
	return next;
}

function deriveNow(passphrase: string, salt: Buffer, cost: Cost): Promise<Buffer> {
	const maxmem = 2 * 128 * cost.N * cost.r;
	return new Promise((resolve, reject) => {
		scrypt(passphrase, salt, KEY_LENGTH, { ...cost, maxmem }, (error, key) =>
			error ? reject(error) : resolve(key)
		);
	});
}
