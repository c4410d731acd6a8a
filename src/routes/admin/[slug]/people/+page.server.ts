import { hallToSetUp } from '../../guard.ts';
import { peopleOptions } from '../choosing.ts';
import { doubtfulNames } from './doubtful-names.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	return {
		people: [...people.values()],
		options: peopleOptions(people),
		categories: conference.categories,
		protocol: conference.protocol,
		doubtful: doubtfulNames(conference, people),
		distinct: conference.distinctNames
	};
};
