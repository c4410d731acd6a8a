import { networkInterfaces } from 'node:os';
import { plainAddress } from './tls/secure-address.ts';

/** Letters of the longest name a machine can have (RFC 1035), and of a port. */
const LONGEST_HOST = 253 + ':65535'.length;

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/** Whether a browser can have asked for an address: what it names may be drawn as a code on a page. */
export function isReachable({ host }: Pick<URL, 'host'>): boolean {
	return host.length <= LONGEST_HOST;
}

/** This machine's IPv4 addresses on the local network, as they are now. */
export function lanAddresses(): readonly string[] {
	return Object.values(networkInterfaces())
		.flatMap((each) => each ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => address);
}

/** Every address under which this server can be reached as far as it knows itself. */
export function ownAddresses(): readonly string[] {
	return addresses(new URL(local()));
}

/** The address by which a phone in the hall opens this server, as far as the server itself can tell. */
export function hallAddress(): string {
	return ownAddresses()[0] ?? local();
}

/**
 * The addresses under which phones in the hall can reach this server: the one the page was opened
 * with, or this machine's addresses on the local network when that one is good only here. Never
 * those of our own https, which would greet a phone that has not installed the certificate with a
 * warning, unless PUBLIC_URL asks for it.
 */
export function addresses(url: URL): readonly string[] {
	if (process.env.PUBLIC_URL) return [process.env.PUBLIC_URL.replace(/\/$/, '')];
	const opened = new URL(plainAddress(url));
	if (!LOOPBACK.includes(opened.hostname)) return [opened.origin];
	const port = opened.port === '' ? '' : `:${opened.port}`;
	const local = lanAddresses().map((address) => `${opened.protocol}//${address}${port}`);
	return local.length > 0 ? local : [opened.origin];
}

function local(): string {
	return `http://localhost:${process.env.PORT || 3000}`;
}
