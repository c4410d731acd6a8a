import { pageView } from '#lib/server/access/gate.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await pageView(event, 'reception');
	return { slug: event.params.slug, view: hall.view('reception') };
};
