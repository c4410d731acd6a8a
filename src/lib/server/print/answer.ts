import type { RequestEvent } from '@sveltejs/kit';
import { mayDo } from '#lib/access/roles.ts';
import { addresses, ownAddresses } from '../addresses.ts';
import type { Hall } from '../live/hall.ts';
import { makeFor, printFor, type Workshop } from './printing.ts';

/** What a request prints with. */
export function workshop(
	{ locals, request, url }: Pick<RequestEvent, 'locals' | 'request' | 'url'>,
	hall: Hall
): Workshop {
	const { db, press, grant } = locals;
	return {
		db,
		press,
		hall,
		origins: [...addresses(url), ...ownAddresses()],
		maySetUp: mayDo(grant, hall.id, 'set-up'),
		actor: grant?.name ?? '',
		now: locals.now(),
		signal: request.signal
	};
}

/**
 * How a paper is made for a request: what a person asked for is handed out and goes on record; what
 * a browser asks for in advance, another site's page leads to, or is not even to be sent, does not.
 */
export function makingFor({ method, headers }: Request): typeof printFor | typeof makeFor {
	const isAsked =
		method === 'GET' &&
		!headers.get('sec-purpose')?.includes('prefetch') &&
		headers.get('sec-fetch-site') !== 'cross-site';
	return isAsked ? printFor : makeFor;
}
