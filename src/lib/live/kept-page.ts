/**
 * Has the service worker keep a page with all it needs, for a reload without the network. On plain
 * http there is none to ask: there only the open page goes on.
 */
export async function keepPage(pathname: string): Promise<void> {
	const registration = await navigator.serviceWorker?.ready;
	registration?.active?.postMessage({ keep: pathname });
}

/** Removes a page that was kept. */
export async function forgetPage(pathname: string): Promise<void> {
	if (!('caches' in globalThis)) return;
	for (const name of await caches.keys()) {
		const cache = await caches.open(name);
		await cache.delete(pathname);
	}
}
