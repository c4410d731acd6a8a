import { addresses } from '#lib/server/addresses.ts';
import { waysIn } from '#lib/server/ways-in.ts';
import { hallToSetUp } from '../../guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await hallToSetUp(event);
	const { slug, name, convener } = hall.state().conference;
	return { name, convener, ways: await waysIn(addresses(event.url), `/c/${slug}/self`) };
};
