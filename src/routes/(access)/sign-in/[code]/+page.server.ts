import { redirect } from '@sveltejs/kit';
import { isRefusal } from '#lib/refusal.ts';
import { answerForm } from '#lib/server/access/answer-form.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import * as session from '#lib/server/access/session.ts';
import * as signIn from '#lib/server/access/sign-in.ts';
import type { Actions, PageServerLoad } from './$types';

const NEXT = '/sign-in/passphrase';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const refusal = await signIn.linkRefusal(locals.db, params.code, locals.now());
	// The link reopened, or tapped twice, in the browser it has already signed in.
	if (refusal?.refused === 'pairing-used' && locals.grant?.role === 'organiser') {
		redirect(303, NEXT);
	}
	return { refusal: refusal ? sentenceOf(refusal) : null };
};

export const actions: Actions = {
	default: (event) =>
		answerForm(async () => {
			const { locals, params } = event;
			const issued = await signIn.byLink(locals.db, params.code, locals.now());
			if (isRefusal(issued)) return issued;
			await session.start(event, issued);
			return NEXT;
		})
};
