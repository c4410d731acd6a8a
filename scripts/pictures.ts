import { chromium, type Browser, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { CODE_LENGTH } from '#lib/attendance/pass.ts';
import { discard, startServer, type RunningServer } from '../tests/server.ts';
import { CHROMIUM_ARGS, ensureChromium } from './chromium.ts';

const folder = join(import.meta.dirname, '..', 'docs', 'pictures');

/** A picture of the guide: who looks at what, through which window. */
type Shot = {
	readonly name: string;
	readonly role: string | null;
	readonly path: string;
	readonly viewport: { readonly width: number; readonly height: number };
	/** Where the conference stands meanwhile; the opening, unless said otherwise. */
	readonly cue?: string;
};

const LAPTOP = { width: 1366, height: 768 };
const SHOTS: readonly Shot[] = [
	{ name: 'wall', role: 'projector', path: '/c/quan-5/projector', viewport: LAPTOP },
	{ name: 'mc', role: 'mc', path: '/c/quan-5/mc', viewport: { width: 800, height: 1100 } },
	{ name: 'control', role: 'organiser', path: '/c/quan-5/control', viewport: LAPTOP },
	{ name: 'check-in', role: 'reception', path: '/c/quan-5/check-in', viewport: LAPTOP },
	{ name: 'agenda', role: 'organiser', path: '/admin/quan-5/agenda', viewport: LAPTOP },
	{
		name: 'ceremony',
		role: 'organiser',
		path: '/c/quan-5/control',
		viewport: LAPTOP,
		cue: 'awards-batch.A'
	},
	{
		name: 'stage',
		role: 'stage',
		path: '/c/quan-5/stage',
		viewport: LAPTOP,
		cue: 'awards-batch.A'
	},
	{
		name: 'chair',
		role: 'chair',
		path: '/c/quan-5/chair',
		viewport: LAPTOP,
		cue: 'discussion-floor'
	},
	{ name: 'print', role: 'organiser', path: '/admin/quan-5/print', viewport: LAPTOP },
	{ name: 'batches', role: 'organiser', path: '/admin/quan-5/awards/batches', viewport: LAPTOP },
	{ name: 'delegate', role: null, path: '/c/quan-5', viewport: { width: 430, height: 800 } }
];

const server = await startServer();
const browser = await chromium.launch({ executablePath: ensureChromium(), args: CHROMIUM_ARGS });
try {
	await command({ command: 'start' });
	for (const [cue, shots] of Map.groupBy(SHOTS, ({ cue: at = 'opening-invite' }) => at)) {
		await command({ command: 'go-to', cue });
		const open = await Promise.all(shots.map((shot) => enter(browser, shot)));
		const at = (name: string) => open[shots.findIndex((shot) => shot.name === name)];
		await comeIn(at('check-in'));
		await printAndCorrect(at('print'));
		for (const [index, page] of open.entries()) {
			await page.screenshot({ path: join(folder, `${shots[index]?.name}.png`) });
			await page.close();
		}
	}
} finally {
	await browser.close();
	await server.stop();
	discard(server.dataDir);
}

async function enter(from: Browser, { role, path, viewport }: Shot): Promise<Page> {
	const context = await from.newContext({ baseURL: server.url, viewport, locale: 'vi-VN' });
	if (role) {
		const value = await server.token(role);
		await context.addCookies([{ name: 'nt_session', value, url: server.url }]);
	}
	const page = await context.newPage();
	await page.goto(path);
	await page.evaluate(() => document.fonts.ready);
	return page;
}

/** People come: many by another door, one at the desk of the picture. */
async function comeIn(desk: Page | undefined): Promise<void> {
	if (!desk) return;
	const { delegates } = await ask<{ delegates: { id: string; marks: string[] }[] }>('delegates');
	const [atTheDesk, ...others] = delegates;
	const at = new Date().toISOString();
	const scans = others
		.slice(0, 46)
		.map(({ id }) => ({ id: randomUUID(), delegateId: id, at, station: 'Cửa phụ' }));
	await ask('check-ins', scans);
	const code = atTheDesk?.marks.find((mark) => mark.length === CODE_LENGTH) ?? '';
	await desk.getByRole('textbox').first().fill(code);
	await desk.getByText('Mời vào').first().waitFor();
}

/** Papers are printed, and then a name on them is put right. */
async function printAndCorrect(room: Page | undefined): Promise<void> {
	if (!room) return;
	for (const paper of ['programme', 'invitations', 'badges', 'sign-in']) {
		await room.request.get(`/c/quan-5/print/${paper}.pdf`);
	}
	const { delegates } = await ask<{ delegates: { id: string; name: string }[] }>('delegates');
	const person = delegates.find(({ name }) => name === 'Ngô Minh Hùng')?.id;
	const change = { change: 'person', person, fields: { name: 'Ngô Minh Hưng' } };
	await ask('people', { id: randomUUID(), ...change }, 'organiser');
	await room.reload();
	await room.getByText('In lại phần sai').first().waitFor();
}

/** Asks the API. */
async function ask<T>(path: string, body?: object, role = 'reception'): Promise<T> {
	const answer = await fetch(`${server.url}/api/v1/conferences/quan-5/${path}`, {
		method: body ? 'POST' : 'GET',
		headers: {
			authorization: `Bearer ${await server.token(role)}`,
			'content-type': 'application/json'
		},
		...(body && { body: JSON.stringify(body) })
	});
	if (!answer.ok) throw new Error(await answer.text());
	return (await answer.json()) as T;
}

async function command(body: object): Promise<void> {
	const { url, token }: RunningServer = server;
	const answer = await fetch(`${url}/api/v1/conferences/quan-5/run`, {
		method: 'POST',
		headers: {
			authorization: `Bearer ${token('control')}`,
			'content-type': 'application/json'
		},
		body: JSON.stringify({ id: randomUUID(), ...body })
	});
	if (!answer.ok) throw new Error(await answer.text());
}
