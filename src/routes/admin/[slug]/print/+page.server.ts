import { error } from '@sveltejs/kit';
import { issuerLetters, letterheadOf, usualLetterhead } from '#lib/print/letterhead.ts';
import { isPrint } from '#lib/print/prints.ts';
import { readForm } from '#lib/server/access/form.ts';
import { forget } from '#lib/server/database/printed.ts';
import { workshop } from '#lib/server/print/answer.ts';
import { catalogue } from '#lib/server/print/catalogue.ts';
import { standingsInWords } from '#lib/server/print/standing-words.ts';
import { hallToSetUp } from '../../guard.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await hallToSetUp(event);
	event.depends('set-up:printed');
	const { conference } = hall.state();
	const shop = workshop(event, hall);
	return {
		offers: catalogue(hall.state()),
		categories: conference.categories.map(({ id, title }) => ({ id, title })),
		letterhead: conference.letterhead ?? usualLetterhead(conference),
		isOwnLetterhead: conference.letterhead !== null,
		issue: conference.invitations,
		/** Whoever issues the papers, as their numbers say it. */
		letters: issuerLetters(letterheadOf(conference)),
		/** The address that the codes on paper lead to. */
		origin: shop.origins[0] ?? '',
		// Comparing hundreds of pages takes a while; the page does not wait for it.
		standings: standingsInWords(shop).catch(() => null)
	};
};

export const actions: Actions = {
	forget: async (event) => {
		const hall = await hallToSetUp(event);
		const field = await readForm(event.request);
		const print = field('print');
		if (!isPrint(print)) error(404);
		await forget(event.locals.db, hall.id, { print, choice: field('choice') });
	}
};
