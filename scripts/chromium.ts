import { existsSync } from 'node:fs';
import { installFromDebian } from './debian.ts';

/** Debian's headless shell first: the same engine without a window's work, a third quicker here. */
const PLACES = [
	process.env.CHROMIUM,
	'/usr/bin/chromium-headless-shell',
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
	'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Where a Chromium-family browser is on this machine, or null. */
export function chromiumPath(): string | null {
	return PLACES.find((place) => place && existsSync(place)) ?? null;
}

/**
 * A browser for the journeys: the one that is there, else Debian's package when we may install it.
 * @throws Error that says how to get one
 */
export function ensureChromium(): string {
	const found = chromiumPath();
	if (found) return found;
	installFromDebian('chromium-headless-shell');
	const installed = chromiumPath();
	if (installed) return installed;
	throw new Error(
		'No Chromium or Chrome found. Install one (Debian, Ubuntu: "sudo apt-get install chromium") or set CHROMIUM to its path.'
	);
}

/** Flags for a browser that minds its own business: no sandbox as root, no calls home. */
export const CHROMIUM_ARGS = [
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync'
];
