import { fullTitle, nameInSentence, type People } from '#lib/people/person.ts';

/** How somebody is greeted who has just been let in; no more than may be read over their shoulder. */
export type Welcome = {
	/** "bà Hồ Ngọc Thúy": their name in the middle of a sentence. */
	readonly called: string;
	readonly title: string;
	readonly seat: string;
};

/** The greeting of one person; null when they are not on the list. */
export function welcomeOf(people: People, id: string): Welcome | null {
	const person = people.get(id);
	if (!person) return null;
	return { called: nameInSentence(person), title: fullTitle(person), seat: person.seat };
}
