import type { Item } from '#lib/agenda/agenda.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { groups } from '#lib/attendance/introduced.ts';
import { performanceOf } from '#lib/people/performance.ts';
import { fullTitle, type People, type Person } from '#lib/people/person.ts';
import { PERFORMER_NAMES } from '#lib/script/vocabulary.ts';

/** What a line says of a person and the list of people may lack: how to address them, what they are. */
export type Personal = 'honorific' | 'title';

/** What has to be known of a person for a placeholder to be filled; null if it speaks of nobody. */
export function personal(name: string): Personal | null {
	if (!(PERFORMER_NAMES as readonly string[]).includes(name)) return null;
	return name.startsWith('xưng hô') ? 'honorific' : 'title';
}

/** Those of some people of whom it is not known. */
export function lacking(wanted: Personal, people: readonly Person[]): readonly Person[] {
	return people.filter((person) =>
		wanted === 'honorific' ? person.honorific === '' : fullTitle(person) === ''
	);
}

/** Whoever performs an item, and whoever they do it for. */
export function performing(item: Item, people: People): readonly Person[] {
	const { person, insteadOf } = performanceOf(item, people);
	return [person, insteadOf].filter((each) => each !== null);
}

/** Those whom lines repeated over a list speak of: the chairs, and everyone introduced by name. */
export function namedInLists(conference: Conference, people: People): readonly Person[] {
	const chairs = conference.chairIds
		.flatMap((id) => people.get(id) ?? [])
		.filter((person) => person.presence !== 'absent');
	const guests = groups(conference, people).flatMap(({ byName }) => byName);
	return [...new Set([...chairs, ...guests])];
}
