import { destination } from '#lib/access/destination.ts';
import { fail, redirect } from '@sveltejs/kit';
import { mayDo } from '#lib/access/roles.ts';
import { readForm } from '#lib/server/access/form.ts';
import * as organiser from '#lib/server/access/organiser.ts';
import { accessSentence } from '#lib/server/access/sentence.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	if (!mayDo(locals.grant, null, 'set-up')) redirect(303, '/sign-in');
	return { isSetUp: await organiser.isSetUp(locals.db) };
};

export const actions: Actions = {
	default: async ({ locals, request }) => {
		if (!mayDo(locals.grant, null, 'set-up')) redirect(303, '/sign-in');
		const field = await readForm(request);
		const refusal = await organiser.choosePassphrase(
			locals.db,
			{ typed: field('passphrase'), again: field('again') },
			locals.now()
		);
		if (refusal) return fail(400, { code: refusal.refused, problem: accessSentence(refusal) });
		redirect(303, destination(null));
	}
};
