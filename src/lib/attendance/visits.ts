import type { Instant } from '#lib/time/instant.ts';
import type { DoorEntry } from './entry.ts';

/** A door that let someone in. */
export type Door = { readonly scan: string; readonly station: string; readonly at: Instant };

/** One unbroken time in the hall, and every door that let the person in for it. */
export type Visit = {
	readonly since: Instant;
	readonly until: Instant | null;
	readonly doors: readonly Door[];
};

/**
 * A person's visits, from everything the doors reported of them. What counts is when it happened, not
 * when the server heard of it: desks that were apart may report in any order and it comes out the same.
 */
export function visitsOf(entries: readonly DoorEntry[]): readonly Visit[] {
	const voided = new Set(entries.flatMap(({ event }) => takenBack(event)));
	return entries
		.filter(({ id, event }) => isPassage(event.type) && !voided.has(id))
		.toSorted(compare)
		.reduce(pass, []);
}

/** The visit a person is in now, if any. */
export function currentVisit(entries: readonly DoorEntry[]): Visit | null {
	const last = visitsOf(entries).at(-1);
	return last && last.until === null ? last : null;
}

/** Since when somebody is in the hall, and which door let them in. */
export type Stay = { readonly since: Instant; readonly station: string };

/** How a person comes to be in the hall now; null when they are not. */
export function stayOf(entries: readonly DoorEntry[]): Stay | null {
	const visit = currentVisit(entries);
	return visit && { since: visit.since, station: visit.doors[0]?.station ?? '' };
}

function pass(visits: readonly Visit[], { id, at, station, event }: DoorEntry): readonly Visit[] {
	const last = visits.at(-1);
	const open = last && last.until === null ? last : null;
	const before = open ? visits.slice(0, -1) : visits;
	if (event.type === 'left') return open ? [...before, { ...open, until: at }] : visits;
	const doors = event.type === 'came' && event.green ? [{ scan: id, station, at }] : [];
	if (!open) return [...visits, { since: at, until: null, doors }];
	return [...before, { ...open, doors: [...open.doors, ...doors] }];
}

/**
 * Which of two passages came first. Of one instant are those of a desk whose clock is ahead, as a
 * whole list of them is heard of at once: a desk tells them in the order in which they happened.
 */
function compare(one: DoorEntry, other: DoorEntry): number {
	if (one.at !== other.at) return one.at - other.at;
	if (one.actor !== other.actor) return one.actor < other.actor ? -1 : 1;
	return one.seq - other.seq;
}

function isPassage(type: DoorEntry['event']['type']): boolean {
	return type === 'came' || type === 'left';
}

/** Whoever came with another's pass was not that person: their scan proves nothing. */
function takenBack(event: DoorEntry['event']): readonly string[] {
	if (event.type === 'voided') return event.scans;
	return event.type === 'settled' && event.as === 'other-person' ? [event.scan] : [];
}
