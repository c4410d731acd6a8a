import type { Option } from '#lib/components/Combobox.svelte';
import { m } from '#lib/paraglide/messages.js';
import { fullName, fullTitle, type People } from '#lib/people/person.ts';

/** The people of a conference as things to choose from. */
export function peopleOptions(people: People): readonly Option[] {
	return [...people.values()].map((person) => ({
		id: person.id,
		label: fullName(person),
		detail: fullTitle(person)
	}));
}

/** What an empty box for a person says. */
export function whoPrompt(people: readonly Option[]): string {
	return people.length > 0 ? m.setup_choose_person() : m.setup_choose_add_first();
}
