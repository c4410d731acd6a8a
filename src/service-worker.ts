/// <reference no-default-lib="true" />
/// <reference lib="esnext" />
/// <reference lib="webworker" />
/// <reference types="@sveltejs/kit" />

import { build, files, version } from '$service-worker';
import { isKeptPage, needFile, treatmentOf } from '#lib/live/offline.ts';

const worker = globalThis.self as unknown as ServiceWorkerGlobalScope;

const FAMILY = 'nghi-trinh-';
const CACHE = FAMILY + version;
// What only an old browser wants is not carried about.
const assets = new Set([...build, ...files].filter((name) => !name.endsWith('.woff')));

/** Milliseconds the server may take before the kept page is shown instead. */
const PATIENCE = 3_000;

worker.addEventListener('install', (event) => {
	event.waitUntil(moveIn());
});

worker.addEventListener('activate', (event) => {
	event.waitUntil(takeOver());
});

// A delegate's phone keeps nothing: only a page that asks for it is kept, with all it needs.
worker.addEventListener('message', (event) => {
	const { keep, forget } = Object(event.data) as { keep?: unknown; forget?: unknown };
	if (isPage(keep)) event.waitUntil(inTurn(() => keepPages([keep])));
	if (isPage(forget)) event.waitUntil(inTurn(() => forgetPage(forget)));
});

worker.addEventListener('fetch', (event) => {
	const { request } = event;
	const treatment = treatmentOf(request, { origin: worker.location.origin, assets });
	if (treatment === 'asset') event.respondWith(keptAsset(request));
	if (treatment === 'kept-page') event.respondWith(freshOrKept(event));
});

let turn: Promise<unknown> = Promise.resolve();

/**
 * What is asked first is done first: a page that is still being kept would outlive its forgetting.
 * Without the network there is nothing newer to keep.
 */
function inTurn(task: () => Promise<unknown>): Promise<unknown> {
	turn = turn.then(task).catch(() => undefined);
	return turn;
}

function isPage(wish: unknown): wish is string {
	return typeof wish === 'string' && isKeptPage(wish);
}

/** A device that kept a page under an older build gets it afresh with the files it now needs. */
async function moveIn(): Promise<void> {
	const older = await ourCaches();
	const kept = await Promise.all(older.map(async (name) => (await caches.open(name)).keys()));
	const pages = kept.flat().map((request) => new URL(request.url).pathname);
	const wanted = new Set(pages.filter(isKeptPage));
	if (wanted.size > 0) await keepPages([...wanted]);
	await worker.skipWaiting();
}

async function takeOver(): Promise<void> {
	const outdated = (await ourCaches()).filter((name) => name !== CACHE);
	await Promise.all(outdated.map((name) => caches.delete(name)));
	await worker.clients.claim();
}

async function ourCaches(): Promise<string[]> {
	return (await caches.keys()).filter((name) => name.startsWith(FAMILY));
}

async function keepPages(pages: readonly string[]): Promise<void> {
	const cache = await caches.open(CACHE);
	const held = new Set((await cache.keys()).map((request) => new URL(request.url).pathname));
	const wanted = [...assets].filter((asset) => needFile(pages, asset));
	await cache.addAll(wanted.filter((asset) => !held.has(asset)));
	for (const page of pages) await keep(page, await fetch(page, { redirect: 'manual' }));
}

async function forgetPage(page: string): Promise<void> {
	for (const name of await ourCaches()) await (await caches.open(name)).delete(page);
}

/** Keeps a good page; one the server will not show to this device any longer is dropped. */
async function keep(page: string, response: Response): Promise<void> {
	const cache = await caches.open(CACHE);
	if (response.ok) await cache.put(page, response);
	if ([401, 403, 404].includes(response.status)) await cache.delete(page);
}

/** Keeps a page anew, unless it was forgotten while the server was asked. */
async function renew(page: string, response: Response): Promise<void> {
	if (await caches.match(page, { ignoreVary: true })) await keep(page, response);
}

async function keptAsset(request: Request): Promise<Response> {
	return (await caches.match(request, { ignoreVary: true })) ?? fetch(request);
}

/** The server's page; the kept one only when the server is out of reach. */
async function freshOrKept(event: FetchEvent): Promise<Response> {
	const { pathname } = new URL(event.request.url);
	const asked = fetch(event.request);
	const kept = await caches.match(pathname, { ignoreVary: true });
	if (!kept) return asked;
	const fresh = asked.catch(() => null);
	const copy = fresh.then((response) => response?.clone());
	event.waitUntil(copy.then((response) => response && inTurn(() => renew(pathname, response))));
	const answer = await Promise.race([fresh, nothingAfter(PATIENCE)]);
	return answer && answer.status < 500 ? answer : kept;
}

function nothingAfter(milliseconds: number): Promise<null> {
	return new Promise((resolve) => setTimeout(() => resolve(null), milliseconds));
}
