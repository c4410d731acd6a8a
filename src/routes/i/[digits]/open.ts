import { error, type RequestEvent } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { isRefusal } from '#lib/refusal.ts';
import { statusOf } from '#lib/server/api/problem.ts';
import { ownerOf, type Owner } from '#lib/server/guest/owner.ts';

/** The address of this page is a key: it is kept nowhere and told to nobody. */
export const SEALED = {
	'cache-control': 'no-store',
	'referrer-policy': 'no-referrer',
	'x-robots-tag': 'noindex'
};

/** Opens the page of whoever the address belongs to, or the page that says what to do. */
export async function open(event: RequestEvent<{ digits: string }>): Promise<Owner> {
	const { locals, params } = event;
	const visitor = { address: event.getClientAddress(), now: locals.now() };
	const found = await ownerOf(locals, params.digits, visitor);
	if (!isRefusal(found)) return found;
	event.setHeaders(SEALED);
	const { minutes } = found.details;
	const message =
		minutes === undefined ? m.guest_unknown_scan() : m.guest_unknown_wait({ minutes });
	error(statusOf(found), { message, code: found.refused });
}
