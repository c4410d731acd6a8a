import type { Option } from '#lib/components/Combobox.svelte';
import { fullName, fullTitle, type People } from '#lib/people/person.ts';

/** The people of a conference as things to choose from. */
export function peopleOptions(people: People): readonly Option[] {
	return [...people.values()].map((person) => ({
		id: person.id,
		label: fullName(person),
		detail: fullTitle(person)
	}));
}
