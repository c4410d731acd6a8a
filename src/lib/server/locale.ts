import { isApi } from './api/is-api.ts';

/**
 * A request whose language Paraglide will recognise. Pages speak Vietnamese until someone chooses
 * otherwise (an English browser is common in Vietnamese offices); the API speaks what it is asked.
 */
export function speakTheirLanguage(request: Request): Request {
	if (!isApi(new URL(request.url))) return request;
	const wanted = request.headers.get('accept-language')?.trim().toLowerCase() ?? '';
	const headers = new Headers({
		cookie: `PARAGLIDE_LOCALE=${wanted.startsWith('en') ? 'en' : 'vi'}`
	});
	return new Request(request.url, { headers });
}
