import { redirect } from '@sveltejs/kit';
import { destination } from '#lib/access/destination.ts';
import { cookieName, isLocale } from '#lib/paraglide/runtime.js';
import { readForm } from '#lib/server/access/form.ts';
import { isHttpsOnly } from '#lib/server/tls/secure-address.ts';
import type { RequestHandler } from './$types';

const A_YEAR = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const field = await readForm(request);
	const to = field('to');
	if (isLocale(to)) {
		const secure = isHttpsOnly(url);
		// The page's own script reads it too, and would go back to Vietnamese without it.
		const readable = { httpOnly: false, sameSite: 'lax', secure } as const;
		cookies.set(cookieName, to, { path: '/', maxAge: A_YEAR, ...readable });
	}
	redirect(303, destination(field('from'), '/'));
};
