import {
	fullName,
	hasCome,
	isAway,
	isPresent,
	type People,
	type Person
} from '#lib/people/person.ts';
import { whoComes } from '#lib/people/substitution.ts';
import type { Award } from './award.ts';

/** What the desk or the wings saw of somebody who is honoured. */
export type Mark =
	| { readonly as: 'here' | 'absent' }
	/** Taken out of the ceremony: the tray keeps its gap. */
	| { readonly as: 'withdrawn' }
	/** Somebody receives it for them. */
	| { readonly as: 'represented'; readonly by: string };

/**
 * Whether somebody will come up. 'expected' when nothing speaks against it; 'missing' when the doors
 * count people and have not seen them: only a human can say.
 */
export type Attending =
	| { readonly as: 'here' | 'expected' | 'missing' | 'absent' | 'withdrawn' }
	| { readonly as: 'represented'; readonly by: string };

/** What is known of who comes up for an award; a human's word stands before the doors'. */
export function attendingOf(
	award: Pick<Award, 'personId'>,
	mark: Mark | undefined,
	people: People
): Attending {
	if (mark) return mark;
	const person = award.personId === null ? undefined : people.get(award.personId);
	if (!person) return { as: 'expected' };
	const comes = whoComes(person, people);
	if (comes && comes.id !== person.id && isThere(comes, people)) {
		return { as: 'represented', by: fullName(comes) };
	}
	return { as: standingOf(person, people) };
}

/** Whether somebody can be called upon: as far as anybody knows they are in the hall. */
export function isThere(person: Person, people: People): boolean {
	const standing = standingOf(person, people);
	return standing === 'here' || standing === 'expected';
}

function standingOf(person: Person, people: People) {
	if (isPresent(person)) return 'here';
	if (isAway(person)) return 'absent';
	return doorsCount(people) ? 'missing' : 'expected';
}

/** Somebody was checked in: whoever was not has not come. The list is replaced, never changed. */
function doorsCount(people: People): boolean {
	const known = counting.get(people);
	if (known !== undefined) return known;
	const counts = [...people.values()].some(hasCome);
	counting.set(people, counts);
	return counts;
}

const counting = new WeakMap<People, boolean>();

/** Whether somebody is called up and shown: neither whom nobody has seen, nor who will not come. */
export function isAnnounced({ as }: Attending): boolean {
	return as === 'here' || as === 'expected' || as === 'represented';
}
