import { redirect } from '@sveltejs/kit';
import { isAccessRefusal } from '#lib/access/refusal.ts';
import { answerForm } from '#lib/server/access/answer-form.ts';
import { readForm } from '#lib/server/access/form.ts';
import { alreadyHolds, invitation, invitationRefusal, pair } from '#lib/server/access/pair.ts';
import { accessSentence } from '#lib/server/access/sentence.ts';
import * as session from '#lib/server/access/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ locals, params, setHeaders }) => {
	setHeaders({ 'cache-control': 'no-store' });
	const invited = await invitation(locals.db, params.code);
	if (invited?.pairing.usedAt && alreadyHolds(locals.grant, invited)) redirect(303, invited.page);
	const refusal = invitationRefusal(invited, locals.now());
	if (!invited || refusal) {
		return { refusal: refusal && accessSentence(refusal), offer: null };
	}
	const { role, name } = invited.pairing;
	const replaces = alreadyHolds(locals.grant, invited) ? null : (locals.grant?.role ?? null);
	return {
		refusal: null,
		offer: { role, name, conferenceName: invited.conferenceName, replaces }
	};
};

export const actions: Actions = {
	default: (event) =>
		answerForm(async () => {
			const { locals, params, request } = event;
			const field = await readForm(request);
			const paired = await pair(locals.db, params.code, field('name'), locals.now());
			if (isAccessRefusal(paired)) return paired;
			await session.start(event, paired);
			return paired.page;
		})
};
