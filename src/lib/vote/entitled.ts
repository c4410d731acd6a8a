import type { Conference } from '#lib/conference/conference.ts';
import { isPresent, type People } from '#lib/people/person.ts';
import { membersOf } from '#lib/people/substitution.ts';
import type { Heard } from '#lib/run/progress.ts';

/** Members the doors have let in, by id: membership is personal, and so is the vote (domain.md §4.2). */
export function membersPresent(
	{ categories }: Pick<Conference, 'categories'>,
	people: People
): readonly string[] {
	return membersOf(categories, people)
		.filter(isPresent)
		.map(({ id }) => id);
}

/** How many members are there to be asked: as the doors count them, or else as the desk did. */
export function membersThere(
	conference: Pick<Conference, 'categories'>,
	people: People,
	{ figures }: Heard
): number {
	return membersPresent(conference, people).length || (figures.present ?? 0);
}
