import { redirect } from '@sveltejs/kit';
import { cookieName, isLocale } from '#lib/paraglide/runtime.js';
import type { RequestHandler } from './$types';

const A_YEAR = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const to = (await request.formData()).get('to');
	if (isLocale(to)) {
		const secure = url.protocol === 'https:';
		cookies.set(cookieName, to, { path: '/', maxAge: A_YEAR, sameSite: 'lax', secure });
	}
	redirect(303, '/');
};
