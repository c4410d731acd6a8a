import { numbers, publicTitle } from '#lib/agenda/agenda.ts';
import { hallToSetUp } from '../../guard.ts';
import { tasks } from '../tasks.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	const number = numbers(conference.agenda);
	const todo = tasks(conference, people);
	return {
		contents: conference.agenda.map((item) => ({
			id: item.id,
			number: number.get(item.id) ?? null,
			title: publicTitle(item),
			enabled: item.enabled,
			left: todo.filter(({ places }) => places.some((place) => place.item === item.id)).length
		})),
		emptyFacts: todo.filter(({ kind }) => kind === 'fact').length
	};
};
