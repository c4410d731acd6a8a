import { speakerName, called } from '#lib/discussion/speaker.ts';
import { fullTitle } from '#lib/people/person.ts';
import { hallToSetUp } from '../../guard.ts';
import { peopleOptions } from '../choosing.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { conference, people } = (await hallToSetUp(event)).state();
	const { agenda, discussion } = conference;
	const item = agenda.find(({ kind, enabled }) => kind === 'discussion' && enabled);
	return {
		discussion,
		/** Minutes of the discussion; null while it is switched off. */
		minutes: item?.minutes ?? null,
		/** How each speaker will be called, as the list has them now. */
		names: Object.fromEntries(
			discussion.papers.map((paper) => {
				const { honorific, name, title } = called(paper, people);
				const inSentence = `${honorific} ${name}`.trim();
				return [paper.id, { name: speakerName(paper, people), inSentence, title }];
			})
		),
		people: peopleOptions(people),
		/** What the list knows of whoever is chosen from it. */
		known: Object.fromEntries(
			[...people.values()].map((person) => {
				const { honorific, name } = person;
				return [person.id, { honorific, name, unit: fullTitle(person) }];
			})
		)
	};
};
