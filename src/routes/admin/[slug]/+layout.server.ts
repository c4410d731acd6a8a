import { hallToSetUp } from '../guard.ts';
import { outcomeOf } from '../outcome.ts';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async (event) => {
	const state = (await hallToSetUp(event)).state();
	const { slug, area, name, form, lockedAt } = state.conference;
	return { slug, area, name, form, locked: lockedAt !== null, outcome: outcomeOf(state) };
};
