import { test as base, type APIResponse, type BrowserContext, type Page } from '@playwright/test';
import { randomUUID } from 'node:crypto';
import type { DelegateList } from '../src/lib/audience/delegates.ts';
import { discard, startServer, type RunningServer } from './server.ts';

export { expect } from '@playwright/test';

/** The seeded world of a journey: the ready conference, and anyone who may walk into it. */
export type World = {
	readonly server: RunningServer;
	/** A browser of its own, signed in for a role (null: anyone). */
	readonly enter: (role: string | null, path: string, options?: object) => Promise<Page>;
	/** Sends a command to the run. */
	readonly command: (body: object, role?: string) => Promise<APIResponse>;
	/** Sends a set-up change. */
	readonly change: (body: object, role?: string) => Promise<APIResponse>;
	/** Sends a change to the list of people. */
	readonly roster: (body: object, role?: string) => Promise<APIResponse>;
	/** Sends a door's scan, or a list of them. */
	readonly checkIn: (scans: object | readonly object[], role?: string) => Promise<APIResponse>;
	/** The list as a desk is given it. */
	readonly delegates: () => Promise<DelegateList>;
	/** What an audience is shown now, as the API answers it. */
	readonly view: <V>(role: string) => Promise<V>;
};

const CONFERENCE = '/api/v1/conferences/quan-5';

/** A kept connection may be closed by the server just as it is used again: asked anew, as browsers do. */
const ANEW = { maxRetries: 3 };

/** A test with a built server of its own. */
export const test = base.extend<{ world: World }>({
	world: async ({ browser, playwright }, use) => {
		const server = await startServer();
		const tokens = new Map<string, Promise<string>>();
		const tokenOf = (role: string) => {
			const token = tokens.get(role) ?? server.token(role);
			tokens.set(role, token);
			return token;
		};
		const request = await playwright.request.newContext({ baseURL: server.url });
		const post = (path: string) => async (body: object, role: string) =>
			request.post(`${CONFERENCE}/${path}`, {
				...ANEW,
				data: { id: randomUUID(), ...body },
				headers: { authorization: `Bearer ${await tokenOf(role)}` }
			});
		const [run, changes, people] = [post('run'), post('changes'), post('people')];
		await use({
			server,
			async enter(role, path, options = {}) {
				const context = await browser.newContext({ baseURL: server.url, ...options });
				if (role) {
					const cookie = { name: 'nt_session', value: await tokenOf(role), url: server.url };
					await context.addCookies([cookie]);
				}
				const page = await context.newPage();
				await page.goto(path);
				// A press before the page is awake would be lost; the wall has nothing to press.
				const awake = page.locator('html[data-awake]');
				if (!path.endsWith('/projector')) await awake.waitFor({ state: 'attached' });
				return page;
			},
			command: (body, role = 'control') => run(body, role),
			change: (body, role = 'organiser') => changes(body, role),
			roster: (body, role = 'organiser') => people(body, role),
			checkIn: async (scans, role = 'reception') =>
				request.post(`${CONFERENCE}/check-ins`, {
					...ANEW,
					data: scans,
					headers: { authorization: `Bearer ${await tokenOf(role)}` }
				}),
			delegates: async () => {
				const headers = { authorization: `Bearer ${await tokenOf('reception')}` };
				return (await request.get(`${CONFERENCE}/delegates`, { ...ANEW, headers })).json();
			},
			view: async (role) => {
				const headers = { authorization: `Bearer ${await tokenOf(role)}` };
				return (await request.get(CONFERENCE, { ...ANEW, headers })).json();
			}
		});
		await request.dispose();
		// Left open they would go on looking for their server through every later test.
		await Promise.all(browser.contexts().map(leave));
		await server.stop();
		discard(server.dataDir);
	}
});

/** Ends a browser's visit; what it was still asking for is no fault of the journey. */
async function leave(context: BrowserContext): Promise<void> {
	const ended = context.pages().map((page) => page.unrouteAll({ behavior: 'ignoreErrors' }));
	await Promise.all(ended);
	await context.close();
}
