import { redirect } from '@sveltejs/kit';
import { destination } from '#lib/access/destination.ts';
import { isRefusal } from '#lib/refusal.ts';
import { answerForm } from '#lib/server/access/answer-form.ts';
import { readForm } from '#lib/server/access/form.ts';
import * as organiser from '#lib/server/access/organiser.ts';
import * as session from '#lib/server/access/session.ts';
import * as signIn from '#lib/server/access/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, url, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	if (locals.grant?.role === 'organiser') redirect(303, destination(url.searchParams.get('next')));
	return { isSetUp: await organiser.isSetUp(locals.db) };
};

export const actions: Actions = {
	default: (event) =>
		answerForm(async () => {
			const { locals, request, url } = event;
			const field = await readForm(request);
			const visitor = { address: event.getClientAddress(), now: locals.now() };
			const issued = await signIn.byPassphrase(locals.db, field('passphrase'), visitor);
			if (isRefusal(issued)) return issued;
			await session.start(event, issued);
			return destination(url.searchParams.get('next'));
		})
};
