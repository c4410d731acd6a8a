import * as conferences from '#lib/server/database/conferences.ts';
import { dayOf } from '#lib/time/calendar.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals }) => {
	const all = await conferences.list(locals.db);
	return {
		organiser: locals.grant?.role === 'organiser',
		signedIn: locals.grant !== null,
		conferences: all.map(({ slug, name, place, date, time, zone, form }) => ({
			slug,
			name,
			place,
			date,
			time,
			form,
			isToday: dayOf(locals.now(), zone) === date
		}))
	};
};
