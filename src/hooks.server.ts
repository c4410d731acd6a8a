import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { m } from '#lib/paraglide/messages.js';
import { identify } from '#lib/server/access/identify.ts';
import { announce } from '#lib/server/announce.ts';
import { openHouse, type House } from '#lib/server/house.ts';
import { log } from '#lib/server/log.ts';
import { speakTheirLanguage } from '#lib/server/locale.ts';

// Vite reloads this module in place while developing: the house it had opened must be left first.
const kept = globalThis as { house?: House };

export const init: ServerInit = async () => {
	await kept.house?.close();
	const house = await openHouse(process.env.DATA_DIR ?? './data');
	kept.house = house;
	await announce(house);
	process.once('sveltekit:shutdown', () => void house.close());
};

export const handle: Handle = async ({ event, resolve }) => {
	if (!kept.house) throw new Error('a request before the house was open');
	const { db, halls, now } = kept.house;
	const grant = await identify(
		db,
		{
			cookie: event.cookies.get('nt_session'),
			authorization: event.request.headers.get('authorization') ?? undefined
		},
		now()
	);
	event.locals = { db, halls, now, grant };
	return paraglideMiddleware(speakTheirLanguage(event.request), async ({ locale }) => {
		const response = await resolve(event, {
			transformPageChunk: ({ html }) => html.replace('%lang%', locale)
		});
		response.headers.set('x-content-type-options', 'nosniff');
		response.headers.set('referrer-policy', 'same-origin');
		return response;
	});
};

export const handleError: HandleServerError = ({ error, status, event }) => {
	if (status === 404) return { message: m.shell_not_found(), code: 'not-found' };
	log.error({ error, path: event.url.pathname }, 'unexpected');
	return { message: m.shell_unexpected(), code: 'unexpected' };
};
