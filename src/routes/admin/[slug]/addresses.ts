import { networkInterfaces } from 'node:os';

const LOOPBACK = ['localhost', '127.0.0.1', '[::1]'];

/**
 * The addresses under which phones in the hall can reach this server: the one the page was opened
 * with, or this machine's addresses on the local network when that one is good only here.
 */
export function addresses(url: URL): readonly string[] {
	if (process.env.PUBLIC_URL) return [process.env.PUBLIC_URL.replace(/\/$/, '')];
	if (!LOOPBACK.includes(url.hostname)) return [url.origin];
	const port = url.port === '' ? '' : `:${url.port}`;
	const local = Object.values(networkInterfaces())
		.flatMap((each) => each ?? [])
		.filter(({ family, internal }) => family === 'IPv4' && !internal)
		.map(({ address }) => `${url.protocol}//${address}${port}`);
	return local.length > 0 ? local : [url.origin];
}
