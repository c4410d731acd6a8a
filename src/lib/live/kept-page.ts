/** Pages that are to be kept; a new worker is asked for them again. */
const wanted = new Set<string>();

globalThis.navigator?.serviceWorker?.addEventListener('controllerchange', () => {
	for (const pathname of wanted) void tell({ keep: pathname });
});

/**
 * Has the service worker keep a page with all it needs, for a reload without the network. On plain
 * http there is none to ask: there only the open page goes on.
 */
export function keepPage(pathname: string): void {
	wanted.add(pathname);
	void tell({ keep: pathname });
}

/** Has a page that was kept removed, and one that is being kept too. */
export function forgetPage(pathname: string): void {
	wanted.delete(pathname);
	void tell({ forget: pathname });
}

async function tell(wish: { keep: string } | { forget: string }): Promise<void> {
	const registration = await navigator.serviceWorker?.ready;
	registration?.active?.postMessage(wish);
}
