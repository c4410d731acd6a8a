import type { Handle, HandleServerError, ServerInit } from '@sveltejs/kit';
import { paraglideMiddleware } from '#lib/paraglide/server.js';
import { m } from '#lib/paraglide/messages.js';
import { identify } from '#lib/server/access/identify.ts';
import { announce } from '#lib/server/announce.ts';
import { openHouse, type House } from '#lib/server/house.ts';
import { log } from '#lib/server/log.ts';
import { speakTheirLanguage } from '#lib/server/locale.ts';

let house: House;

export const init: ServerInit = async () => {
	house = await openHouse(process.env.DATA_DIR ?? './data');
	await announce(house);
	process.on('sveltekit:shutdown', () => void house.close());
};

export const handle: Handle = async ({ event, resolve }) => {
	const { db, halls, now } = house;
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
