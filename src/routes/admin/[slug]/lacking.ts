import type { Item } from '#lib/agenda/agenda.ts';
import { batchesOf } from '#lib/awards/batches.ts';
import { presentingOf } from '#lib/awards/presenter.ts';
import type { Conference } from '#lib/conference/conference.ts';
import { groups } from '#lib/attendance/introduced.ts';
import { called, type Speaker } from '#lib/discussion/speaker.ts';
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

/** Whoever hands the batches over, and whoever they do it for. */
export function presenting({ awards }: Conference, people: People): readonly Person[] {
	return batchesOf(awards)
		.map((batch) => presentingOf(batch, people))
		.flatMap(({ person, insteadOf }) => [person, insteadOf].filter((each) => each !== null));
}

/** Papers of which a line says what is not known: how to address the speaker, or what it is called. */
export function papersLacking(
	name: string,
	{ discussion }: Conference,
	people: People
): readonly Speaker[] {
	return discussion.papers.filter((paper) => {
		if (name === 'tên tham luận') return paper.topic === '';
		const { honorific, title } = called(paper, people);
		return (name === 'xưng hô' && honorific === '') || (name === 'chức danh' && title === '');
	});
}
