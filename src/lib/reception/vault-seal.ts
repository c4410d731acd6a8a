/** Something locked away: unreadable without the key, and noticed when it was tampered with. */
export type Sealed = { readonly iv: Uint8Array<ArrayBuffer>; readonly data: ArrayBuffer };

const CIPHER = 'AES-GCM';

/** A key that never leaves the browser: scripts may use it, none can read it. */
export function makeKey(): Promise<CryptoKey> {
	return crypto.subtle.generateKey({ name: CIPHER, length: 256 }, false, ['encrypt', 'decrypt']);
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
