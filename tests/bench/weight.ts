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

const files = { script: {}, style: {}, font: {} } as Record<string, Record<string, number>>;
for (const [kind, pattern] of Object.entries(KINDS)) {
	for (const path of [...loaded].filter((each) => pattern.test(each)).sort()) {
		files[kind] = { ...files[kind], [path]: await sizeOf(server.url + path) };
	}
}
const page = await sizeOf(address);
await server.stop();

const script = kilobytes(files.script);
report('weight', {
	unit: 'KB (1000 bytes) as sent with gzip; fonts are sent as they are',
	/** Without a browser: what the page itself names, which may be a little less. */
	seenBy: browser ?? 'what the page names',
	page: round(page / 1000),
	script,
	style: kilobytes(files.style),
	font: kilobytes(files.font),
	files,
	budgets: [atMost(BUDGET, 'KB of JavaScript to open the projector', script)]
});

/** Every file a browser asks for until the page has gone quiet. */
async function loadedBy(executablePath: string): Promise<Set<string>> {
	const running = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
	try {
		const page = await running.newPage({ extraHTTPHeaders: { authorization } });
		const paths = new Set<string>();
		page.on('response', (response) => {
			if (response.ok()) paths.add(pathOf(response.url()));
		});
		// Its own script opens the stream, so by then everything it needs has come.
		const following = page.waitForResponse((response) => /\/live$/.test(pathOf(response.url())));
		await page.goto(address);
		await following;
		await page.evaluate(() => document.fonts.ready.then(() => undefined));
		return paths;
	} finally {
		await running.close();
	}
}

/** What the page names itself: in its Link header, its links and its first imports. */
async function namedByPage(): Promise<Set<string>> {
	const response = await ask(address, 'identity');
	const text = `${response.headers.link} ${(await buffer(response)).toString()}`;
	const named = text.matchAll(/(?:<|href="|import\(")([^"<>]+\.(?:js|css|woff2))/g);
	return new Set([...named].map(([, path]) => new URL(path ?? '', address).pathname));
}

function pathOf(url: string): string {
	return new URL(url).pathname;
}

async function sizeOf(url: string): Promise<number> {
	return (await buffer(await ask(url, 'gzip'))).length;
}

/** Not `fetch`, which unpacks what it gets. */
async function ask(url: string, encoding: string): Promise<IncomingMessage> {
	const asking = get(url, { headers: { authorization, 'accept-encoding': encoding } });
	const [response] = (await once(asking, 'response')) as [IncomingMessage];
	if (response.statusCode !== 200) throw new Error(`${url}: ${response.statusCode}`);
	return response;
}

function kilobytes(files: Record<string, number> = {}): number {
	return round(Object.values(files).reduce((sum, size) => sum + size, 0) / 1000);
}
