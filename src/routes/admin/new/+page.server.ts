import { fail, redirect } from '@sveltejs/kit';
import * as v from 'valibot';
import { plans } from '#lib/plan/catalogue.ts';
import { isRefusal } from '#lib/refusal.ts';
import { readForm } from '#lib/server/access/form.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import * as conferences from '#lib/server/database/conferences.ts';
import { conveneInput } from '#lib/server/input/convene.ts';
import { organiserOnly } from '../guard.ts';
import { create } from './create.ts';
import { OTHER_TIME, type Typed } from './typed.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	organiserOnly(event);
	const all = await conferences.list(event.locals.db);
	return {
		held: all.map(({ unitId, slug, date }) => ({ unitId, slug, date })),
		// Choosing needs no script, which is nine tenths of a plan.
		plans: plans.map((plan) => ({ ...plan, items: [], emergencies: [] }))
	};
};

export const actions: Actions = {
	default: async (event) => {
		organiserOnly(event);
		const field = await readForm(event.request);
		const names = ['planId', 'unitId', 'date', 'start', 'time', 'place', 'form', 'reason'] as const;
		const typed = Object.fromEntries(names.map((name) => [name, field(name)])) as Typed;
		const time = typed.start === OTHER_TIME ? typed.time : typed.start;
		const checked = v.safeParse(conveneInput, { ...typed, time });
		if (!checked.success) {
			const wrong = checked.issues.map((issue) => v.getDotPath(issue));
			return fail(400, { typed, wrong, problem: null });
		}
		const slug = await create(event.locals.db, checked.output, event.locals.now());
		if (isRefusal(slug)) return fail(422, { typed, wrong: [], problem: sentenceOf(slug) });
		redirect(303, `/admin/${slug}`);
	}
};
