import { hallToSetUp } from '../../guard.ts';
import { peopleOptions } from '../choosing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	return {
		people: [...people.values()],
		options: peopleOptions(people),
		categories: conference.categories.map(({ id, title }) => ({ id, title }))
	};
};
