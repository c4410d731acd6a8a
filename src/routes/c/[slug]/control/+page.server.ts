import { mayDo } from '#lib/access/roles.ts';
import { pageView } from '#lib/server/access/gate.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await pageView(event, 'control');
	return {
		slug: event.params.slug,
		view: hall.view('control'),
		maySetUp: mayDo(event.locals.grant, hall.id, 'set-up'),
		/** Items the plan marks "(nếu có)": they may be switched off on the day. */
		optional: hall
			.state()
			.conference.agenda.filter((item) => item.optional)
			.map((item) => item.id)
	};
};
