import * as conferences from '#lib/server/database/conferences.ts';
import { organiserOnly } from './guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	organiserOnly(event);
	const all = await conferences.list(event.locals.db);
	return {
		conferences: all.map(({ slug, area, name, place, date, time, form, lockedAt }) => ({
			slug,
			area,
			name,
			place,
			date,
			time,
			form,
			locked: lockedAt !== null
		}))
	};
};
