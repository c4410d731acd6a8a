import { tally, type Tally } from '#lib/attendance/tally.ts';
import type { Category } from '#lib/conference/conference.ts';
import { hasCome, type People, type Person, type Presence } from '#lib/people/person.ts';
import type { Instant } from '#lib/time/instant.ts';

/** What of a person was needed to hold the conference, and by no record of it. */
const PRIVATE = ['phone', 'seat', 'note', 'born'] as const satisfies readonly (keyof Person)[];
type Private = (typeof PRIVATE)[number];

/** How much of each kind was deleted. */
export type Deleted = Readonly<Record<Private, number>> & {
	/** Tokens and codes, in use or not. */
	readonly passes: number;
	/** Lines of the doors' log: who came when, by which door. */
	readonly passages: number;
	/** Lines of the set-up log whose words about people were taken out. */
	readonly changes: number;
	/** Devices that were signed in, and invitations to be. */
	readonly devices: number;
};

/** What a purge leaves of the doors' log: how many came, and who. */
export type Kept = {
	readonly tally: Tally;
	/** Whom a door let in, and whether they were still there. */
	readonly presence: Readonly<Record<string, Presence>>;
};

/** A purge as it stands on record, for good. */
export type Purge = {
	readonly at: Instant;
	/** Who asked for it; the server itself when the days were over. */
	readonly actor: string;
	readonly deleted: Deleted;
	readonly kept: Kept;
};

/** The people whom a purge changes, as they are after it. */
export function withoutPrivate(people: readonly Person[]): readonly Person[] {
	return people
		.filter((person) => PRIVATE.some((field) => person[field] !== ''))
		.map((person) => ({ ...person, phone: '', seat: '', note: '', born: '' }));
}

/** How many people had each of what is deleted. */
export function countPrivate(people: readonly Person[]): Readonly<Record<Private, number>> {
	const count = (field: Private) => people.filter((person) => person[field] !== '').length;
	return {
		phone: count('phone'),
		seat: count('seat'),
		note: count('note'),
		born: count('born')
	};
}

/** What stays of who came, once times and doors are deleted. */
export function keptOf(categories: readonly Category[], people: People): Kept {
	const came = [...people.values()].filter(hasCome);
	return {
		tally: tally(categories, people),
		presence: Object.fromEntries(came.map(({ id, presence }) => [id, presence]))
	};
}
