import { hallToSetUp } from '../../../guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	return {
		discussion: conference.discussion,
		people: [...people.values()],
		distinct: conference.distinctNames
	};
};
