import { isRefusal } from '#lib/refusal.ts';
import { readForm } from '#lib/server/access/form.ts';
import * as grants from '#lib/server/access/grants.ts';
import { addresses } from '#lib/server/addresses.ts';
import { waysIn } from '#lib/server/ways-in.ts';
import { hallToSetUp } from '../../guard.ts';
import { endDevice, invite, renameDevice } from './actions.ts';
import { refused } from './refused.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await hallToSetUp(event);
	const { db, now } = event.locals;
	event.depends('set-up:devices');
	return { devices: await grants.list(db, hall.id, now()), at: now() };
};

export const actions: Actions = {
	pair: async (event) => {
		const hall = await hallToSetUp(event);
		const field = await readForm(event.request);
		const made = await invite(event.locals, hall.id, field);
		if (isRefusal(made)) return refused('pair', made);
		const { role, name, code } = made;
		const at = event.locals.now();
		const doors = await waysIn(addresses(event.url), `/pair/${code}`);
		return { invited: { role, name, code, at, doors } };
	},
	rename: async (event) => {
		const hall = await hallToSetUp(event);
		const refusal = await renameDevice(event.locals, hall.id, await readForm(event.request));
		return refusal ? refused('rename', refusal) : undefined;
	},
	revoke: async (event) => {
		const hall = await hallToSetUp(event);
		const refusal = await endDevice(event.locals, hall.id, await readForm(event.request));
		return refusal ? refused('revoke', refusal) : undefined;
	}
};
