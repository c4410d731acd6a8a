import * as conferences from '#lib/server/database/conferences.ts';
import { organiserOnly } from './guard.ts';
import { outcomeOf } from './outcome.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	organiserOnly(event);
	const { db, halls } = event.locals;
	const opened = (await conferences.list(db)).map(({ slug }) => halls.find(slug));
	const states = (await Promise.all(opened)).flatMap((hall) => hall?.state() ?? []);
	return {
		conferences: states.map(({ conference, ...run }) => {
			const { slug, area, name, place, date, time, zone, form, lockedAt } = conference;
			const details = { slug, area, name, place, date, time, zone, form };
			return { ...details, locked: lockedAt !== null, outcome: outcomeOf(run) };
		})
	};
};
