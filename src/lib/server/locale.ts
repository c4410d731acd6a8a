import { AsyncLocalStorage } from 'node:async_hooks';
import type { RequestEvent } from '@sveltejs/kit';
import {
	baseLocale,
	cookieName,
	isLocale,
	overwriteGetLocale,
	type Locale
} from '#lib/paraglide/runtime.js';
import { isApi } from './api/is-api.ts';

const spoken = new AsyncLocalStorage<Locale>();
// Paraglide's own middleware builds two more requests of every request.
overwriteGetLocale(() => spoken.getStore() ?? baseLocale);

/**
 * The language a request is answered in. Pages speak Vietnamese until someone chooses otherwise (an
 * English browser is common in Vietnamese offices); the API speaks what it is asked.
 */
export function localeOf({
	cookies,
	request,
	url
}: Pick<RequestEvent, 'cookies' | 'request' | 'url'>): Locale {
	if (isApi(url)) {
		const wanted = request.headers.get('accept-language')?.trim().toLowerCase() ?? '';
		return wanted.startsWith('en') ? 'en' : 'vi';
	}
	const chosen = cookies.get(cookieName);
	return isLocale(chosen) ? chosen : baseLocale;
}

/** Does something in a language: every word it asks for is of that language. */
export function speaking<T>(locale: Locale, task: () => T): T {
	return spoken.run(locale, task);
}
