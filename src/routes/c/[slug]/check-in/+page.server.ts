import { pageView } from '#lib/server/access/gate.ts';
import { secureAddress } from '#lib/server/tls/secure-address.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await pageView(event, 'reception');
	const { slug } = event.params;
	const view = hall.view('reception');
	const secure = event.url.protocol === 'http:' ? secureAddress(event.url) : null;
	return {
		slug,
		station: event.locals.grant?.name ?? '',
		// The page may be kept on the device as it is: nobody is named in it.
		view: { ...view, recent: [], conflicts: [] },
		/** This page where browsers open the camera; null when there is no such address. */
		secure: secure && `${secure}/c/${slug}/check-in`
	};
};
