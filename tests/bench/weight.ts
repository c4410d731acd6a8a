import { chromium } from '@playwright/test';
import { get, type IncomingMessage } from 'node:http';
import { once } from 'node:events';
import { buffer } from 'node:stream/consumers';
import { CHROMIUM_ARGS, chromiumPath } from '../../scripts/chromium.ts';
import { round } from './percentiles.ts';
import { atMost, report } from './report.ts';
import { SLUG, startServer, temporaryDataDir, tokenFor } from './server.ts';

/** What the projector page makes the wall's machine load, gzip, as it goes over the line. */
const BUDGET = 45;
const KINDS = { script: /\.js$/, style: /\.css$/, font: /\.woff2?$/ } as const;

const dataDir = temporaryDataDir();
const server = await startServer(dataDir);
const authorization = `Bearer ${tokenFor(dataDir)}`;
const address = `${server.url}/c/${SLUG}/projector`;
const browser = chromiumPath();
const loaded = browser ? await loadedBy(browser) : await namedByPage();

const page = (await fetchZipped(address)).length;
const files = { script: [], style: [], font: [] } as Record<keyof typeof KINDS, [string, number][]>;
for (const path of [...loaded].sort()) {
	const size = (await fetchZipped(server.url + path)).length;
	for (const kind of ['script', 'style', 'font'] as const) {
		if (KINDS[kind].test(path)) files[kind].push([path, size]);
	}
}
await server.stop();

const script = kilobytes(files.script);
report('weight', {
	unit: 'KB (1000 bytes) as sent with gzip; fonts are sent as they are',
	/** Without a browser: what the page's own HTML asks for. */
	seenBy: browser ?? 'the HTML of the page',
	page: round(page / 1000),
	script,
	style: kilobytes(files.style),
	font: kilobytes(files.font),
	files: Object.fromEntries(Object.values(files).flat()),
	budgets: [atMost(BUDGET, 'KB of JavaScript to open the projector', script)]
});

/** Every file a browser asks for until the page has gone quiet. */
async function loadedBy(executablePath: string): Promise<Set<string>> {
	const running = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
	try {
		const page = await running.newPage({ extraHTTPHeaders: { authorization } });
		const paths = new Set<string>();
		page.on('response', (response) => {
			if (response.ok()) paths.add(new URL(response.url()).pathname);
		});
		await page.goto(address);
		// The stream stays open, so the network never falls idle.
		await page.waitForTimeout(2000);
		return paths;
	} finally {
		await running.close();
	}
}

async function namedByPage(): Promise<Set<string>> {
	const html = (await fetchPlain(address)).toString();
	const named = html.matchAll(/(?:href|import\()\s*=?\s*"([^"]+\.(?:js|css|woff2))"/g);
	return new Set([...named].map(([, path]) => new URL(path ?? '', address).pathname));
}

async function fetchZipped(url: string): Promise<Buffer> {
	return fetchAs(url, 'gzip');
}

async function fetchPlain(url: string): Promise<Buffer> {
	return fetchAs(url, 'identity');
}

/** Not `fetch`, which unpacks what it gets. */
async function fetchAs(url: string, encoding: string): Promise<Buffer> {
	const asking = get(url, { headers: { authorization, 'accept-encoding': encoding } });
	const [response] = (await once(asking, 'response')) as [IncomingMessage];
	if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode}`);
	return buffer(response);
}

function kilobytes(files: readonly [string, number][]): number {
	return round(files.reduce((sum, [, size]) => sum + size, 0) / 1000);
}
