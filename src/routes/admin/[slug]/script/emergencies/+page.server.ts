import { readEmergencies } from '#lib/script/script.ts';
import { hallToSetUp } from '../../../guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	return { emergencies: conference.emergencies, read: readEmergencies(conference, people) };
};
