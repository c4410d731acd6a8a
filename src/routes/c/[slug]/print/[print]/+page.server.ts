import { mayDo } from '#lib/access/roles.ts';
import { m } from '#lib/paraglide/messages.js';
import { pageDo } from '#lib/server/access/gate.ts';
import { nameOf } from '#lib/server/print/catalogue.ts';
import { askedOf, PACK } from './asked.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await pageDo(event, 'print');
	const asked = askedOf(event, hall);
	const at = `/c/${event.params.slug}/print/${event.params.print}`;
	return {
		slug: event.params.slug,
		name: asked === PACK ? m.printing_pack_name() : nameOf(asked.print),
		mayReturn: mayDo(event.locals.grant, hall.id, 'set-up'),
		progress: `${at}/progress${event.url.search}`,
		file: `${at}.${asked === PACK ? 'zip' : 'pdf'}${event.url.search}`
	};
};
