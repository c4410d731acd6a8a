import { redirect } from '@sveltejs/kit';
import { destination } from '#lib/access/destination.ts';
import { isRefusal } from '#lib/refusal.ts';
import { mayDo, type Grant } from '#lib/access/roles.ts';
import { answerForm } from '#lib/server/access/answer-form.ts';
import { asksForPresent, choosePassphrase } from '#lib/server/access/choose-passphrase.ts';
import { readForm } from '#lib/server/access/form.ts';
import * as organiser from '#lib/server/access/organiser.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const { id } = organiserOnly(locals);
	return {
		isSetUp: await organiser.isSetUp(locals.db),
		asksForPresent: await asksForPresent(locals.db, id, locals.now())
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(async () => {
			const { locals, request } = event;
			const { id: grantId } = organiserOnly(locals);
			const field = await readForm(request);
			const ended = await choosePassphrase(
				locals.db,
				{ present: field('present'), typed: field('passphrase'), again: field('again') },
				{ grantId, address: event.getClientAddress(), now: locals.now() }
			);
			if (isRefusal(ended)) return ended;
			for (const grant of ended) await locals.halls.dismiss(grant);
			return destination(null);
		})
};

function organiserOnly({ grant }: App.Locals): Grant {
	if (!grant || !mayDo(grant, null, 'set-up')) redirect(303, '/sign-in');
	return grant;
}
