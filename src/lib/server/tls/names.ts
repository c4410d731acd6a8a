import { isIP } from 'node:net';
import { hostname } from 'node:os';
import { lanAddresses } from '../addresses.ts';

/** What is known of the machine a server runs on. */
export type Machine = {
	readonly hostname: string;
	/** Where it listens; 0.0.0.0 and :: stand for every address. */
	readonly host: string;
	readonly lan: readonly string[];
	readonly publicUrl: string;
};

/** The machine this process runs on, as it is now. */
export function thisMachine(host: string): Machine {
	const publicUrl = process.env.PUBLIC_URL ?? '';
	return { hostname: hostname(), host, lan: lanAddresses(), publicUrl };
}

const EVERYWHERE = ['0.0.0.0', '::'];
const DNS_NAME = /^[a-z0-9_-]+(\.[a-z0-9_-]+)*$/;

/** Every name and address under which a browser may reach a machine; a certificate must hold all. */
export function namesOf({ hostname, host, lan, publicUrl }: Machine): readonly string[] {
	// An IPv6 address stands in brackets in a URL, and nowhere else.
	const published = URL.parse(publicUrl)?.hostname.replace(/^\[|\]$/g, '') ?? '';
	const names = ['localhost', '127.0.0.1', '::1', hostname, host, ...lan, published]
		.map((name) => name.toLowerCase())
		.filter((name) => !EVERYWHERE.includes(name))
		.filter((name) => isIP(name) > 0 || DNS_NAME.test(name));
	return [...new Set(names)];
}
