import type { RequestEvent } from '@sveltejs/kit';
import { isHttpsOnly } from '../tls/secure-address.ts';
import * as grants from './grants.ts';

/** The cookie that carries a browser's token. */
export const SESSION_COOKIE = 'nt_session';

type Browser = Pick<RequestEvent, 'cookies' | 'url' | 'locals'>;

/** Signs a browser in; whatever it was before, it is no longer, here or in the list of devices. */
export async function start(event: Browser, { token, grant }: grants.Issued): Promise<void> {
	await end(event);
	event.cookies.set(SESSION_COOKIE, token, {
		path: '/',
		httpOnly: true,
		sameSite: 'lax',
		// In the hall we serve plain http too, where a browser would drop a secure cookie.
		secure: isHttpsOnly(event.url),
		maxAge: grants.SESSION_LIFE / 1000
	});
	event.locals.grant = grant;
}

/** Signs a browser out, for good: a copy of its cookie is worth nothing either. */
export async function end(event: Browser): Promise<void> {
	const { db, grant, halls, now } = event.locals;
	if (grant) {
		await grants.revoke(db, grant.id, now());
		await halls.dismiss(grant.id);
	}
	event.cookies.delete(SESSION_COOKIE, { path: '/', secure: isHttpsOnly(event.url) });
	event.locals.grant = null;
}
