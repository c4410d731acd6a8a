import { mayDo } from '#lib/access/roles.ts';
import { pageView } from '#lib/server/access/gate.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await pageView(event, 'control');
	return {
		slug: event.params.slug,
		view: hall.view('control'),
		maySetUp: mayDo(event.locals.grant, hall.id, 'set-up')
	};
};
