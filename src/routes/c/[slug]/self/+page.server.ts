import { fail } from '@sveltejs/kit';
import { opensAt } from '#lib/attendance/self-check-in.ts';
import { openingNow } from '#lib/audience/own.ts';
import { readForm } from '#lib/server/access/form.ts';
import { pageView } from '#lib/server/access/gate.ts';
import { claim, confirm, type Answer } from '#lib/server/guest/self-check-in.ts';
import { LIMITS } from '#lib/text/limits.ts';
import { problemOf, STATUS } from './problem.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await pageView(event, 'public');
	const state = hall.state();
	const { slug, name, convener, zone } = state.conference;
	return {
		...{ slug, name, convener, zone },
		opening: openingNow(state),
		opensAt: opensAt(state.conference)
	};
};

export const actions: Actions = {
	claim: async (event) => {
		const hall = await pageView(event, 'public');
		const field = await readForm(event.request);
		const [name, phone] = [field('name'), field('phone')].map((each) => each.slice(0, LIMITS.name));
		const visitor = { address: event.getClientAddress(), now: event.locals.now() };
		return reply(claim(hall, { name: name ?? '', phone: phone ?? '' }, visitor));
	},
	confirm: async (event) => {
		const hall = await pageView(event, 'public');
		const field = await readForm(event.request);
		return reply(await confirm(hall, field('ticket'), event.locals.now()));
	}
};

function reply(answer: Answer) {
	if (answer.kind === 'recognised' || answer.kind === 'in') return { answer };
	return fail(STATUS[answer.kind], { problem: problemOf(answer) });
}
