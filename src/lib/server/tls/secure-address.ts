/**
 * The https origin under which the host of an address is reachable; null when this server has no
 * https of its own and the address is plain.
 */
export function secureAddress(url: URL): string | null {
	if (url.protocol === 'https:') return url.origin;
	const port = securePort();
	return port === null ? null : new URL(`https://${url.hostname}:${port}`).origin;
}

/** The origin under which the host of an address is reachable with no certificate installed. */
export function plainAddress(url: URL): string {
	if (!isOurOwn(url)) return url.origin;
	return new URL(`http://${url.hostname}:${process.env.PORT || 3000}`).origin;
}

/**
 * Whether an address is served over https alone, by somebody in front of us. Beside our own https
 * there is always plain http on the same host: a cookie kept for https would be missing there, and
 * no cookie of that name could be set there either.
 */
export function isHttpsOnly(url: URL): boolean {
	return url.protocol === 'https:' && !isOurOwn(url);
}

/** Whether this server has https of its own. Where it listens, `scripts/start.ts` says in HTTPS_PORT. */
export function hasHttps(): boolean {
	return securePort() !== null;
}

function isOurOwn({ protocol, port }: URL): boolean {
	return protocol === 'https:' && (port || '443') === securePort();
}

function securePort(): string | null {
	const port = process.env.HTTPS_PORT;
	return port && port !== 'off' ? port : null;
}
