import { hallToSetUp } from '../../../guard.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	return {
		people: [...people.values()],
		categories: conference.categories,
		protocol: conference.protocol
	};
};
