import { redirect } from '@sveltejs/kit';
import { cookieName, isLocale } from '#lib/paraglide/runtime.js';
import { readForm } from '#lib/server/access/form.ts';
import type { RequestHandler } from './$types';

const A_YEAR = 365 * 24 * 60 * 60;

export const POST: RequestHandler = async ({ request, cookies, url }) => {
	const field = await readForm(request);
	const to = field('to');
	if (isLocale(to)) {
		const secure = url.protocol === 'https:';
		cookies.set(cookieName, to, { path: '/', maxAge: A_YEAR, sameSite: 'lax', secure });
	}
	redirect(303, '/');
};
