import { hallToSetUp } from '../guard.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const { conference } = (await hallToSetUp(event)).state();
	const { slug, area, name, lockedAt } = conference;
	return { slug, area, name, locked: lockedAt !== null };
};
