import type { Option } from '#lib/components/Combobox.svelte';
import { m } from '#lib/paraglide/messages.js';
import { fullName, fullTitle, isAway, type People } from '#lib/people/person.ts';
import { PRESENCE_WORDS } from '../words.ts';

/** The people of a conference as things to choose from, those who will not come or have left last. */
export function peopleOptions(people: People): readonly Option[] {
	return [...people.values()]
		.toSorted((one, other) => Number(isAway(one)) - Number(isAway(other)))
		.map((person) => ({
			id: person.id,
			label: fullName(person),
			name: person.name,
			detail: fullTitle(person),
			badge: isAway(person) ? PRESENCE_WORDS[person.presence]() : ''
		}));
}

/** What an empty box for a person says. */
export function whoPrompt(people: readonly Option[]): string {
	return people.length > 0 ? m.setup_choose_person() : m.setup_choose_add_first();
}
