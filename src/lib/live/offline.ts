/** What the service worker does with a request; most it does not touch at all. */
export type Treatment = 'kept-page' | 'asset' | 'untouched';

/** Pages that are kept for a reload without the network: the MC's script and the check-in desk. */
export function isKeptPage(pathname: string): boolean {
	return /^\/c\/[^/]+\/(mc|check-in)\/?$/.test(pathname);
}

/** Whether some kept pages need a file of the app: the reader of codes is large, and the desk's alone. */
export function needFile(pages: readonly string[], file: string): boolean {
	return !file.endsWith('.wasm') || pages.some((page) => /\/check-in\/?$/.test(page));
}

/**
 * Only the app's own unchanging files and the kept pages are ever answered from this device. Every
 * other page, the API and the event stream go to the server, so that none of them can be stale.
 */
export function treatmentOf(
	{ method, mode, url }: Pick<Request, 'method' | 'mode' | 'url'>,
	{ origin, assets }: { origin: string; assets: ReadonlySet<string> }
): Treatment {
	const address = new URL(url);
	if (method !== 'GET' || address.origin !== origin) return 'untouched';
	if (mode === 'navigate') return isKeptPage(address.pathname) ? 'kept-page' : 'untouched';
	return assets.has(address.pathname) ? 'asset' : 'untouched';
}
