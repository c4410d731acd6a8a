import type { RequestEvent } from '@sveltejs/kit';
import { mayDo } from '#lib/access/roles.ts';
import { addresses, ownAddresses } from '../addresses.ts';
import type { Hall } from '../live/hall.ts';
import type { Workshop } from './printing.ts';

/** What a request prints with. */
export function workshop(
	{ locals, url }: Pick<RequestEvent, 'locals' | 'url'>,
	hall: Hall
): Workshop {
	const { db, press, grant } = locals;
	return {
		db,
		press,
		hall,
		origins: [...addresses(url), ...ownAddresses()],
		maySetUp: mayDo(grant, hall.id, 'set-up'),
		actor: grant?.name ?? '',
		now: locals.now()
	};
}
