import { fail } from '@sveltejs/kit';
import { isAccessRefusal } from '#lib/access/refusal.ts';
import { readForm } from '#lib/server/access/form.ts';
import * as grants from '#lib/server/access/grants.ts';
import { accessSentence } from '#lib/server/access/sentence.ts';
import { hallToSetUp } from '../../guard.ts';
import { endDevice, invite, renameDevice } from './actions.ts';
import { doors } from './doors.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await hallToSetUp(event);
	const { db, now } = event.locals;
	return { devices: await grants.list(db, hall.id, now()), at: now() };
};

export const actions: Actions = {
	pair: async (event) => {
		const hall = await hallToSetUp(event);
		const field = await readForm(event.request);
		const made = await invite(event.locals, hall.id, field);
		if (isAccessRefusal(made)) {
			return fail(400, { refused: { form: 'pair', sentence: accessSentence(made) } });
		}
		return {
			invited: { role: made.role, name: made.name, doors: await doors(event.url, made.code) }
		};
	},
	rename: async (event) => {
		const hall = await hallToSetUp(event);
		const refusal = await renameDevice(event.locals, hall.id, await readForm(event.request));
		if (refusal)
			return fail(400, { refused: { form: 'rename', sentence: accessSentence(refusal) } });
	},
	revoke: async (event) => {
		const hall = await hallToSetUp(event);
		const refusal = await endDevice(event.locals, hall.id, await readForm(event.request));
		if (refusal)
			return fail(400, { refused: { form: 'revoke', sentence: accessSentence(refusal) } });
	}
};
