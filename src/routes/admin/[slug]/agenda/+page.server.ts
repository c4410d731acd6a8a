import { startsAt } from '#lib/conference/conference.ts';
import { performanceOf } from '#lib/people/performance.ts';
import { fullName, nameInSentence } from '#lib/people/person.ts';
import { findPlan } from '#lib/plan/catalogue.ts';
import { hallToSetUp } from '../../guard.ts';
import { peopleOptions } from '../choosing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	const official = findPlan(conference.planId)?.items.filter((item) => item.numbered) ?? [];
	return {
		// The words of the script have a page of their own.
		items: conference.agenda.map((item) => ({ ...item, cues: [] })),
		performers: Object.fromEntries(
			conference.agenda.map((item) => {
				const { person, insteadOf } = performanceOf(item, people);
				const names = {
					name: person && fullName(person),
					insteadOf: insteadOf && nameInSentence(insteadOf)
				};
				return [item.id, names];
			})
		),
		official: official.map((item) => item.id),
		people: peopleOptions(people),
		start: startsAt(conference),
		zone: conference.zone
	};
};
