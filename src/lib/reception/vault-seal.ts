/** Something locked away: unreadable without the key, and noticed when it was tampered with. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

const CIPHER = 'AES-GCM';

/** One half of a key, as a page's store keeps it: scripts may use it, none can read it. */
export function makeHalf(): Promise<CryptoKey> {
	const secret = crypto.getRandomValues(new Uint8Array(32));
	return crypto.subtle.importKey('raw', secret, 'HKDF', false, ['deriveKey']);
}

/** The key of which two halves are known; neither alone opens anything. */
export function keyOf(half: CryptoKey, other: string): Promise<CryptoKey> {
	const derivation = {
		name: 'HKDF',
		hash: 'SHA-256',
		salt: new TextEncoder().encode(other),
		info: new Uint8Array()
	};
	const cipher = { name: CIPHER, length: 256 };
	return crypto.subtle.deriveKey(derivation, half, cipher, false, ['encrypt', 'decrypt']);
}

/** Locks something away. */
export async function seal(key: CryptoKey, content: object): Promise<Sealed> {
	const iv = crypto.getRandomValues(new Uint8Array(12));
	const text = new TextEncoder().encode(JSON.stringify(content));
	return { iv, data: await crypto.subtle.encrypt({ name: CIPHER, iv }, key, text) };
}

/** What was locked away; null when this is not its key. */
export async function open(key: CryptoKey, { iv, data }: Sealed): Promise<unknown> {
	try {
		const text = await crypto.subtle.decrypt({ name: CIPHER, iv }, key, data);
		return JSON.parse(new TextDecoder().decode(text));
	} catch {
		return null;
	}
}
