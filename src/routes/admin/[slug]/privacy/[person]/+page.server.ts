import { error } from '@sveltejs/kit';
import type { State } from '#lib/audience/state.ts';
import { fullName } from '#lib/people/person.ts';
import { refuse } from '#lib/refusal.ts';
import { sentenceOf } from '#lib/server/api/sentence.ts';
import { gatherPersonalData } from '#lib/server/personal-data.ts';
import { hallToSetUp } from '../../../guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const hall = await hallToSetUp(event);
	const held = await gatherPersonalData(event.locals.db, hall, event.params.person);
	if (held) return { held, names: namesIn(hall.state()) };
	const refusal = refuse('person-not-found', { person: event.params.person });
	error(404, { message: sentenceOf(refusal), code: refusal.refused });
};

/** What the ids in the list and in its log stand for. */
function namesIn({ conference, people }: State): Readonly<Record<string, string>> {
	return Object.fromEntries([
		...conference.categories.map(({ id, title }) => [id, title] as const),
		...[...people.values()].map((person) => [person.id, fullName(person)] as const)
	]);
}
