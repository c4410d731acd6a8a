import { numbers, publicTitle, type Item } from '#lib/agenda/agenda.ts';
import { namesIn } from '#lib/script/template.ts';
import { hallToSetUp } from '../../guard.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const { conference } = (await hallToSetUp(event)).state();
	const number = numbers(conference.agenda);
	const inUse = conference.agenda.filter((item) => item.enabled);
	return {
		facts: conference.facts,
		/** The items whose words need each fact. */
		users: Object.fromEntries(
			Object.keys(conference.facts).map((name) => [
				name,
				inUse
					.filter((item) => names(item, name))
					.map((item) => ({
						id: item.id,
						title: publicTitle(item),
						number: number.get(item.id) ?? null
					}))
			])
		)
	};
};

function names(item: Item, name: string): boolean {
	return item.cues.some((cue) => cue.lines.some((line) => namesIn(line.text).includes(name)));
}
