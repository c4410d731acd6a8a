import { redirect } from '@sveltejs/kit';
import { isRefusal } from '#lib/refusal.ts';
import { answerForm } from '#lib/server/access/answer-form.ts';
import { readForm } from '#lib/server/access/form.ts';
import { alreadyHolds, invitationRefusal, pair, tryCode } from '#lib/server/access/pair.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import * as session from '#lib/server/access/session.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { locals, params, setHeaders } = event;
	setHeaders({ 'cache-control': 'no-store' });
	const visitor = { address: event.getClientAddress(), now: locals.now() };
	const tried = await tryCode(locals.db, params.code, visitor);
	if (isRefusal(tried)) return { refusal: sentenceOf(tried), offer: null };
	const { invited } = tried;
	const holds = alreadyHolds(locals.grant, invited);
	if (invited.pairing.usedAt && holds) redirect(303, invited.page);
	const refusal = invitationRefusal(invited, visitor.now);
	if (refusal) return { refusal: sentenceOf(refusal), offer: null };
	const { role, name } = invited.pairing;
	const replaces = holds ? null : (locals.grant?.role ?? null);
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
			const visitor = { address: event.getClientAddress(), now: locals.now() };
			const paired = await pair(locals.db, params.code, field('name'), visitor);
			if (isRefusal(paired)) return paired;
			await session.start(event, paired);
			return paired.page;
		})
};
