import { isRefusal } from '#lib/refusal.ts';
import { answerForm } from '#lib/server/access/answer-form.ts';
import { readForm } from '#lib/server/access/form.ts';
import { tryCode } from '#lib/server/access/pair.ts';
import type { Actions } from './$types';

export const actions: Actions = {
	default: (event) =>
		answerForm(async () => {
			const { locals, request } = event;
			const field = await readForm(request);
			const visitor = { address: event.getClientAddress(), now: locals.now() };
			const tried = await tryCode(locals.db, field('code'), visitor);
			return isRefusal(tried) ? tried : `/pair/${tried.code}`;
		})
};
