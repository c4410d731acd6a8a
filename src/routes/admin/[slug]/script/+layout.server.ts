import { numbers, publicTitle } from '#lib/agenda/agenda.ts';
import { gaps } from '#lib/script/script.ts';
import { hallToSetUp } from '../../guard.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	const number = numbers(conference.agenda);
	const open = gaps(conference, people);
	return {
		contents: conference.agenda.map((item) => ({
			id: item.id,
			number: number.get(item.id) ?? null,
			title: publicTitle(item),
			enabled: item.enabled,
			gaps: open.filter((gap) => gap.item === item.id).length
		})),
		emptyFacts: new Set(open.map((gap) => gap.name).filter((name) => conference.facts[name] === ''))
			.size
	};
};
