import { compareNames, sortByName } from '#lib/people/sort.ts';
import { applyPins } from './pin.ts';
import type { Pin } from './protocol.ts';
import { placer, type Occasion, type Ranked, type Standing } from './standing.ts';

/** What decides between two people, in this order (domain.md §1.3). */
const KEYS = ['bloc', 'level', 'rank', 'since', 'born', 'name'] as const;
export type Key = (typeof KEYS)[number];
const BEFORE_NAME = KEYS.filter((key) => key !== 'name');

/** Why somebody stands where they stand. */
export type Reason =
	/** What tells them from whoever the table puts right before them; a bloc that begins, 'bloc'. */
	| { readonly by: Key; readonly after: string | null }
	/** They were moved by hand. */
	| { readonly by: 'pinned'; readonly pin: Pin };

/** A person in the order of protocol. */
export type Place<T> = {
	readonly person: T;
	readonly standing: Standing;
	readonly reason: Reason;
};

type Placed<T> = { readonly id: string; readonly person: T; readonly standing: Standing };

/**
 * People in the order of protocol, each with why they stand there: bloc, level of their body, post,
 * who holds it longer, who is older, the name; then the moves by hand. Order everybody first and
 * leave out the absent afterwards: a move may stand on somebody who is not there.
 */
export function order<T extends Ranked>(
	people: readonly T[],
	occasion: Occasion
): readonly Place<T>[] {
	const standingOf = placer(occasion);
	// A sort leaves equals as they stood: by id, then by name, then by all that decides before it.
	const computed = sortByName(people.toSorted((one, other) => (one.id < other.id ? -1 : 1)))
		.map((person) => ({ id: person.id, person, standing: standingOf(person) }))
		.toSorted(compare);
	const { list, pins } = applyPins(computed, occasion.protocol.pins);
	let last: Placed<T> | null = null;
	return list.map((each) => {
		const { person, standing } = each;
		const pin = pins.get(each.id);
		if (pin) return { person, standing, reason: { by: 'pinned', pin } };
		const reason: Reason = {
			by: last ? deciding(last, each) : 'bloc',
			after: last?.id ?? null
		};
		last = each;
		return { person, standing, reason };
	});
}

/** Below 0 the one comes first, above 0 the other; 0 when nothing but their names tells them apart. */
function compare(one: Placed<Ranked>, other: Placed<Ranked>): number {
	for (const key of BEFORE_NAME) {
		const decided = COMPARE[key](one, other);
		if (decided !== 0) return decided;
	}
	return 0;
}

/** The key that tells two neighbours apart; whom only their ids tell apart share a name. */
function deciding(one: Placed<Ranked>, other: Placed<Ranked>): Key {
	return KEYS.find((key) => COMPARE[key](one, other) !== 0) ?? 'name';
}

const COMPARE: Readonly<Record<Key, (one: Placed<Ranked>, other: Placed<Ranked>) => number>> = {
	bloc: (one, other) => one.standing.bloc - other.standing.bloc,
	level: (one, other) => orLast(one.standing.level) - orLast(other.standing.level),
	rank: (one, other) => orLast(one.standing.rank) - orLast(other.standing.rank),
	since: (one, other) => knownFirst(one.person.since, other.person.since),
	born: (one, other) => knownFirst(one.person.born, other.person.born),
	name: (one, other) => compareNames(one.person.name, other.person.name)
};

/** A place counted from the highest; an unknown one comes last. */
function orLast(place: number | null): number {
	return place ?? Number.MAX_SAFE_INTEGER;
}

/** Dates of any precision, the earlier first; an unknown one comes last. */
function knownFirst(one: string, other: string): number {
	if (one === other) return 0;
	if (one === '' || other === '') return one === '' ? 1 : -1;
	return one < other ? -1 : 1;
}
