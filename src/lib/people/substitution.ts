import type { Category } from '#lib/conference/conference.ts';
import { isPresent, type People, type Person } from './person.ts';

/** Who comes for a person: whoever they send (đi thay), unless they have come after all. */
export function whoComes(person: Person, people: People): Person {
	if (isPresent(person) || person.substituteId === null) return person;
	return people.get(person.substituteId) ?? person;
}

/** By whoever was sent, who sent them; of several, one who has not come after all. */
export function senders(people: People): ReadonlyMap<string, Person> {
	const sending = [...people.values()].filter(({ substituteId }) => substituteId !== null);
	const awayLast = [
		...sending.filter(isPresent),
		...sending.filter((person) => !isPresent(person))
	];
	return new Map(
		awayLast.flatMap((person) =>
			person.substituteId === null ? [] : [[person.substituteId, person] as const]
		)
	);
}

/** By whoever stands for another, whom they stand for: nobody, once all who sent them have come. */
export function represented(people: People): ReadonlyMap<string, Person> {
	return new Map([...senders(people)].filter(([, sender]) => !isPresent(sender)));
}

/**
 * Whether one person may send another: nobody is their own substitute, and whoever is sent sends
 * nobody, or two could be away for each other and nobody there for either.
 */
export function maySend(sender: string, sent: string, people: People): boolean {
	return (
		sender !== sent &&
		(people.get(sent)?.substituteId ?? null) === null &&
		![...people.values()].some(({ substituteId }) => substituteId === sender)
	);
}

/**
 * Who was summoned for themselves. Whoever was sent takes the sender's seat and has none of their
 * own, unless the list had them already: a member, whose seat is theirs whomever they come for, or
 * a guest to whom an invitation was sent. Whoever was written down at the door was not on the list,
 * whatever category they were written under (domain.md §4.2).
 */
export function summonedOf(categories: readonly Category[], people: People): readonly Person[] {
	const sent = senders(people);
	const votes = voting(categories);
	const wasListed = (person: Person) => !person.walkIn && (person.invited || votes(person));
	return [...people.values()].filter((person) => !sent.has(person.id) || wasListed(person));
}

/** The members who are counted for the quorum: membership is personal (domain.md §4.2–4.3). */
export function membersOf(categories: readonly Category[], people: People): readonly Person[] {
	return summonedOf(categories, people).filter(voting(categories));
}

/** Whether somebody who was summoned is a member: by their category, or as the office said of them. */
export function voting(categories: readonly Category[]): (person: Person) => boolean {
	const byCategory = new Map(categories.map(({ id, votes }) => [id, votes]));
	// A door does not change how many members there are; the office may, of whom it wrote down.
	return ({ votes, category, walkIn }) => votes ?? (!walkIn && (byCategory.get(category) ?? false));
}
