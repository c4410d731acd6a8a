import { fail, redirect } from '@sveltejs/kit';
import { backdropLines } from '#lib/conference/backdrop.ts';
import { m } from '#lib/paraglide/messages.js';
import { findPlan } from '#lib/plan/catalogue.ts';
import { unmanned } from '#lib/script/unmanned.ts';
import * as grants from '#lib/server/access/grants.ts';
import { addresses } from '#lib/server/addresses.ts';
import * as conferences from '#lib/server/database/conferences.ts';
import { qrImage } from '#lib/server/qr.ts';
import { waysIn } from '#lib/server/ways-in.ts';
import { hallToSetUp } from '../guard.ts';
import { awardsStanding } from './award-finding.ts';
import { peopleOptions } from './choosing.ts';
import { overview } from './overview.ts';
import { papersStanding } from './papers-standing.ts';
import { papers } from './papers.ts';
import { tasks } from './tasks.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await hallToSetUp(event);
	const { conference, people } = hall.state();
	const { name, place, date, time, form, chairIds, secretaryId, unitId, lockedAt } = conference;
	const { db, now } = event.locals;
	const devices = await grants.list(db, hall.id, now());
	const plan = findPlan(conference.planId);
	const delegates = `${addresses(event.url)[0]}/c/${conference.slug}`;
	return {
		details: { name, place, date, time, form, chairIds, secretaryId },
		unitId,
		lockedAt,
		isRecord: await conferences.isRecord(db, hall.id),
		zone: conference.zone,
		plan: plan ? { ...plan, items: [], emergencies: [] } : null,
		people: peopleOptions(people),
		tasks: form === 'written' ? [] : tasks(conference, people),
		unmanned: unmanned(conference, people).map(({ id }) => id),
		papers: papers(conference),
		discussion: papersStanding(conference),
		awards: awardsStanding(conference),
		backdrop: backdropLines(conference),
		...overview(conference, people, plan),
		roles: [...new Set(devices.map((device) => device.role))],
		delegates: { address: delegates, qr: await qrImage(delegates) },
		selfCheckIn: {
			isOn: conference.selfCheckIn,
			poster: (await waysIn(addresses(event.url), `/c/${conference.slug}/self`))[0]
		}
	};
};

export const actions: Actions = {
	remove: async (event) => {
		const hall = await hallToSetUp(event);
		const { db, halls } = event.locals;
		if (!(await conferences.remove(db, hall.id))) {
			return fail(409, { problem: m.setup_delete_is_record() });
		}
		await halls.forget(event.params.slug);
		redirect(303, '/admin');
	}
};
