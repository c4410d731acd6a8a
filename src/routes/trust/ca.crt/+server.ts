import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';
import { authority, FILE } from '../authority.ts';
import type { RequestHandler } from './$types';

export const GET: RequestHandler = () => {
	const certificate = authority();
	if (!certificate) error(404, { message: m.trust_off(), code: 'not-found' });
	return new Response(new Uint8Array(certificate.raw), {
		headers: {
			// What makes iPhones offer to install it; as an attachment they would only keep it.
			'content-type': 'application/x-x509-ca-cert',
			'content-disposition': `inline; filename="${FILE}"`,
			'cache-control': 'no-store'
		}
	});
};
