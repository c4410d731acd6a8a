import { pageDo } from '#lib/server/access/gate.ts';
import type { PageServerLoad } from './$types';

/** A desk's device, but nothing of the list is sent to it: whoever stands before it is no desk. */
export const load: PageServerLoad = async (event) => {
	const hall = await pageDo(event, 'check-in');
	return { slug: event.params.slug, view: hall.view('public') };
};
