import { error } from '@sveltejs/kit';
import { refuse } from '#lib/refusal.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import { hallToSetUp } from '../../../guard.ts';
import { placeholders } from './placeholders.ts';
import { previews } from './previews.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	const item = conference.agenda.find((each) => each.id === event.params.item);
	if (!item) error(404, { message: sentenceOf(refuse('item-not-found')), code: 'item-not-found' });
	return {
		item,
		previews: previews(conference, people, item),
		placeholders: placeholders(conference, people, item)
	};
};
