import { hasCome, type People, type Person } from '#lib/people/person.ts';
import type { Day } from './day.ts';
import { whoIs, type Who } from './who.ts';

/** Somebody who signs: by their name alone, which nothing stands before (Decree 30/2020, Annex I). */
type Officer = Who & { readonly signsAs: string };

/** Who chaired and who kept the record, as far as they came. */
export type Officers = { readonly chairs: readonly Officer[]; readonly secretary: Officer | null };

/** Reads who chaired: of those who were to, whoever came; where nobody was counted, all of them. */
export function officersOf({ conference, attended }: Day): Officers {
	const { chairIds, secretaryId } = conference;
	const there = (id: string) => {
		const person = attended.get(id);
		return person && mayHaveCome(person, attended) ? [officer(person)] : [];
	};
	const [secretary = null] = secretaryId === null ? [] : there(secretaryId);
	return { chairs: chairIds.flatMap(there), secretary };
}

function officer(person: Person): Officer {
	return { ...whoIs(person), signsAs: person.name };
}

/** Whether somebody was there as far as anybody knows: nothing is claimed of whom the doors did not see. */
function mayHaveCome(person: Person, people: People): boolean {
	if (person.presence === 'absent') return false;
	return hasCome(person) || ![...people.values()].some(hasCome);
}
