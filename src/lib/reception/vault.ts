import { openDB, type DBSchema } from 'idb';
import { forgetHalf, halfInJar } from './vault-jar.ts';
import { keyOf, makeHalf, open, seal, type Sealed } from './vault-seal.ts';

interface Schema extends DBSchema {
	key: { key: string; value: CryptoKey };
	content: { key: string; value: Sealed };
}

/**
 * Where what a desk knows of people is kept. Browsers write what a page stores to the disk as it is,
 * keys that scripts cannot read too; so half of the key lies in the cookie jar, which browsers put
 * under the lock of the system's user where the system has one.
 */
export type Vault = {
	readonly put: (content: object) => Promise<void>;
	/** What was put there last, or null. */
	readonly get: () => Promise<unknown>;
	/** Throws the key and the content away. */
	readonly wipe: () => Promise<void>;
};

/**
 * Opens a conference's vault. On plain http browsers give no cipher: there is no vault then (null),
 * and what a desk knows is gone with its page.
 */
export async function openVault(slug: string): Promise<Vault | null> {
	if (!globalThis.isSecureContext) return null;
	const db = await openDB<Schema>('nghi-trinh.vault', 1, {
		upgrade(fresh) {
			fresh.createObjectStore('key');
			fresh.createObjectStore('content');
		}
	}).catch(() => null);
	if (!db) return null;

	async function key(): Promise<CryptoKey> {
		const other = halfInJar(slug);
		const known = await db?.get('key', slug);
		if (known) return keyOf(known, other);
		const made = await makeHalf();
		await db?.put('key', made, slug);
		return keyOf(made, other);
	}

	let turn: Promise<unknown> = Promise.resolve();
	/** One thing at a time: what is put before a wipe is wiped. */
	function take<T>(work: () => Promise<T>): Promise<T> {
		const taken = turn.then(work);
		turn = taken.catch(() => undefined);
		return taken;
	}

	return {
		put: (content) =>
			take(async () => void (await db.put('content', await seal(await key(), content), slug))),
		get: () =>
			take(async () => {
				const sealed = await db.get('content', slug);
				return sealed ? open(await key(), sealed) : null;
			}),
		wipe: () =>
			take(async () => {
				forgetHalf(slug);
				await db.delete('key', slug);
				await db.delete('content', slug);
			})
	};
}
